using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>One kind of record to gather, as the rules see it.</summary>
/// <param name="Id">Such as <c>rec-slides</c>.</param>
/// <param name="Diagnoses">Diagnosis tags it fits, or <c>any</c>.</param>
/// <param name="Topics">When not empty, one of these must be the patient's.</param>
/// <param name="Visits">Visit types it fits.</param>
/// <param name="Need">How much it is needed.</param>
/// <param name="AppliesIf">A fact that must be true, or null.</param>
/// <param name="Holder">The id of who has it.</param>
/// <param name="LeadTime">The id of how long it takes.</param>
public sealed record RecordKind(
    string Id,
    ImmutableHashSet<string> Diagnoses,
    ImmutableHashSet<string> Topics,
    ImmutableHashSet<VisitType> Visits,
    RecordNeed Need,
    Fact? AppliesIf,
    string Holder,
    string LeadTime)
{
    /// <summary>The person makes it or has it at home, so it is never asked for.</summary>
    public bool IsOwn => string.Equals(Holder, RecordHolders.Self, StringComparison.Ordinal);

    /// <summary>Slides and blocks: tissue that a lab lends, and no record of which a copy can be asked.</summary>
    public bool IsTissue { get; init; }

    /// <summary>Whoever has it must act on a patient's request within the law's 30 days: 45 CFR 164.524, which is about information, not about tissue.</summary>
    public bool HasLegalLimit => !IsOwn && !IsTissue && !string.Equals(Holder, RecordHolders.School, StringComparison.Ordinal);
}
