using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>A card for some cases only, closed by default on the plan page.</summary>
/// <param name="Card">The card.</param>
/// <param name="Tags">When not empty, the case needs one of these diagnosis tags.</param>
/// <param name="Topics">When not empty, the case needs one of these topics.</param>
/// <param name="Needs">Facts that must all be true: nobody is told of cancer who was not told of it by a doctor.</param>
public sealed record DangerExtra(
    DangerCard Card,
    ImmutableList<string> Tags,
    ImmutableList<string> Topics,
    ImmutableHashSet<Fact> Needs)
{
    public bool Fits(CaseFacts facts) =>
        (Tags.IsEmpty || Tags.Exists(facts.Diagnoses.Contains))
        && (Topics.IsEmpty || Topics.Exists(facts.Topics.Contains))
        && Needs.IsSubsetOf(facts.Facts);
}
