using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>One thing to do in a stage; it starts with a verb.</summary>
/// <param name="Id">Such as <c>open-discs</c>.</param>
/// <param name="Text">What to do.</param>
/// <param name="Visits">When not empty, only for these visit types.</param>
/// <param name="OnlyWith">What must have been done for the task to make sense, or null for one that always does.</param>
public sealed record StageTask(string Id, PatientText Text, ImmutableHashSet<VisitType> Visits, TestsDone? OnlyWith)
{
    public bool IsFor(CaseFacts facts) => (Visits.IsEmpty || Visits.Contains(facts.Visit)) && OnlyWith.Fits(facts.Facts);
}
