using SecondOpinion.Content;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Name;

/// <summary>A name to offer while a person types. Offered, never put in place of what was typed.</summary>
/// <param name="Name">The plain name, or the title of an ICD-10-CM row.</param>
/// <param name="AlsoCalled">The other name that matched, or null when the plain name itself did.</param>
public sealed record NameChoice(string Name, string? AlsoCalled)
{
    public static NameChoice Of(ConditionHit hit, ContentLibrary content, Language language) => hit switch
    {
        ConditionHit.Known known when content.Conditions.NameOf(known.Id, language) is var name =>
            new(name, string.Equals(name, known.Name, StringComparison.Ordinal) ? null : known.Name),
        ConditionHit.Coded coded => new(coded.Title, null),
        _ => throw new InvalidOperationException("A kind of hit that is not known here."),
    };
}
