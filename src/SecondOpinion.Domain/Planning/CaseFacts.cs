using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>What the planning rules know of a case: tags, reasons, visit type, topics and facts, and none of its words.</summary>
/// <param name="Diagnoses">Diagnosis tags, in the order told; may be empty.</param>
/// <param name="Reasons">Reason ids, in the order picked.</param>
/// <param name="Visit">The visit type planned for.</param>
/// <param name="Topics">Topics the case touches.</param>
/// <param name="Facts">Facts that are true.</param>
public sealed record CaseFacts(
    ImmutableList<string> Diagnoses,
    ImmutableList<string> Reasons,
    VisitType Visit,
    ImmutableHashSet<string> Topics,
    ImmutableHashSet<Fact> Facts)
{
    public const string Any = "any";

    /// <summary>Ids of danger cards that a named illness adds to those of its tags and topics.</summary>
    public ImmutableHashSet<string> DangerExtras { get; init; } = [];

    /// <summary>Reads the facts off a case, finished or not.</summary>
    public static CaseFacts Of(CaseFile file, RuleBook rules)
    {
        var named = rules.ConditionNames.In(file.Diagnosis?.OwnWords);
        return new(
            [.. DiagnosisTags.Of(file.Told, named)],
            file.Reasons?.Ids ?? [],
            (file.WantedVisit ?? new WantedVisit(Type: null)).Planned,
            [.. CaseTopics.Of(file, named)],
            KnownOf(file))
        {
            DangerExtras = [.. named.SelectMany(condition => condition.DangerExtras)],
        };
    }

    public bool Fits(ImmutableHashSet<string> diagnoses, ImmutableHashSet<VisitType> visits, ImmutableHashSet<string> topics) =>
        (diagnoses.Contains(Any) || diagnoses.Overlaps(Diagnoses))
        && visits.Contains(Visit)
        && (topics.IsEmpty || topics.Overlaps(Topics));

    /// <summary>What the answers alone tell, without the catalogue.</summary>
    public static ImmutableHashSet<Fact> KnownOf(CaseFile file) => [.. FactsOf(file)];

    private static IEnumerable<Fact> FactsOf(CaseFile file)
    {
        var soFar = file.SoFar ?? SoFar.Nothing;
        (bool Holds, Fact Fact)[] facts =
        [
            (soFar.HasFlag(SoFar.HadBiopsy), Fact.Tissue),
            (file.Told?.Kind is ToldKind.CancerLump or ToldKind.BloodCancer, Fact.CancerNamed),
            (file.Told is { Kind: not ToldKind.NoNameYet } && file.Diagnosis is not { HasNoName: true }, Fact.Named),
            (soFar.HasFlag(SoFar.GivenPlan), Fact.PlanGiven),
            (soFar.HasFlag(SoFar.TreatmentStarted), Fact.FirstTreatment),
            (soFar.HasFlag(SoFar.TreatmentStarted), Fact.HadTreatment),
            (soFar.HasFlag(SoFar.SurgeryAdvised), Fact.SurgeryPlanned),
            (soFar.HasFlag(SoFar.HadScans), Fact.HadTest),
        ];
        return facts.Where(f => f.Holds).Select(f => f.Fact);
    }
}
