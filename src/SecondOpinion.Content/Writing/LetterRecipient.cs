using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Writing;

/// <summary>Whom one copy of a letter is for.</summary>
/// <param name="Number">Its place among all that the letter can be for, from 1; 0 where there is nobody to choose from.</param>
/// <param name="Key">What tells it apart from the others of the case.</param>
/// <param name="Group">The records it asks for, or null.</param>
/// <param name="Request">The office it goes to, or null.</param>
public sealed record LetterRecipient(int Number, string Key, RecordGroup? Group, OpinionRequest? Request)
{
    public static LetterRecipient Anyone { get; } = new(0, "", null, null);
}
