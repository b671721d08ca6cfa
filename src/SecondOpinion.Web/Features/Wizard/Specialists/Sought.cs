using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>Who treats the illness of a case, as lists name it.</summary>
/// <param name="Tags">Diagnosis tags, for the built-in list.</param>
/// <param name="Codes">Provider taxonomy codes of the kinds of doctor to ask for, the first one first.</param>
public sealed record Sought(ImmutableList<string> Tags, ImmutableList<string> Codes)
{
    private const string RareDisease = "rare_disease";
    private const string MindCodes = "2084P08";

    /// <summary>The illness is one of the mind, so hospitals for the mind are worth showing.</summary>
    public bool IsOfMind => Codes.Exists(code => code.StartsWith(MindCodes, StringComparison.Ordinal));

    public static Sought By(CaseFile file, ContentLibrary content)
    {
        var tags = CaseFacts.Of(file, content.Rules).Diagnoses;
        var kinds = content.Ladders.For(content.Rules.ConditionNames.In(file.Diagnosis?.OwnWords), tags);
        return new(
            tags.IsEmpty && file.Told?.Kind == ToldKind.NoNameYet ? [RareDisease] : tags,
            [.. kinds.SelectMany(kind => kind.Taxonomy).Distinct(StringComparer.Ordinal)]);
    }
}
