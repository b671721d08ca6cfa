using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Guidance;

/// <summary>One thing to do in a stage; it starts with a verb.</summary>
/// <param name="Id">Such as <c>open-discs</c>.</param>
/// <param name="Text">What to do.</param>
/// <param name="Visits">When not empty, only for these visit types.</param>
public sealed record StageTask(string Id, PatientText Text, ImmutableHashSet<VisitType> Visits)
{
    public bool IsFor(VisitType visit) => Visits.IsEmpty || Visits.Contains(visit);
}
