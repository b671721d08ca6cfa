using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>A card for some cases only, closed by default on the plan page. Without tags and topics it comes only with an illness that names it.</summary>
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
        (facts.DangerExtras.Contains(Card.Id) || FitsKindOf(facts)) && Needs.IsSubsetOf(facts.Facts);

    private bool FitsKindOf(CaseFacts facts) =>
        !(Tags.IsEmpty && Topics.IsEmpty)
        && (Tags.IsEmpty || Tags.Exists(facts.Diagnoses.Contains))
        && (Topics.IsEmpty || Topics.Exists(facts.Topics.Contains));
}
