using System.Collections.Immutable;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>Looks for a place and then for what the built-in list has near it.</summary>
public sealed class SpecialistSearch(PlaceFinder places, ProgrammeFinder programmes)
{
    private const string RareDisease = "rare_disease";

    public async Task<SpecialistFinding> FindAsync(string? place, int? miles, ImmutableList<string> tags, CancellationToken ct)
    {
        var finding = string.IsNullOrWhiteSpace(place) ? null : await places.FindAsync(place, ct);
        var from = finding as PlaceFinding.Found;

        // Without a place there is nothing to measure, but what needs no travel can be shown all the same.
        var answer = await programmes.NearestAsync(new ProgrammeQuery(from?.Point ?? default, miles, tags), ct);
        return new(from is null ? answer with { Places = [], NearestBeyond = null } : answer, finding);
    }

    /// <summary>The tags to search by. An illness without a name belongs to the centers for rare illness, unless the words say more.</summary>
    public static ImmutableList<string> TagsOf(CaseFile file, RuleBook rules)
    {
        var tags = CaseFacts.Of(file, rules).Diagnoses;
        return tags.IsEmpty && file.Told?.Kind == ToldKind.NoNameYet ? [RareDisease] : tags;
    }
}
