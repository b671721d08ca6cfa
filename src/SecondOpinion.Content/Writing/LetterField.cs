using System.Collections.Immutable;

namespace SecondOpinion.Content.Writing;

/// <summary>Something that only letters need, asked for when one of them has a place for it.</summary>
/// <param name="Name">The blank in the letter, such as <c>birth_date</c>.</param>
/// <param name="Key">What the answer is kept under: the name, and for whom, where that makes a difference.</param>
/// <param name="Answer">What was answered, or null.</param>
/// <param name="Choices">The codes to choose from; empty where it is typed.</param>
public sealed record LetterField(string Name, string Key, string? Answer, ImmutableList<string> Choices);
