using System.Collections.Immutable;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>A card of danger signs: what to do, for which signs.</summary>
/// <param name="Id">Such as <c>call-911</c>.</param>
/// <param name="Level">How fast.</param>
/// <param name="Title">What to do, up to the colon.</param>
/// <param name="Signs">The signs.</param>
/// <param name="Then">What stands under the list; may be empty.</param>
public sealed record DangerCard(
    string Id,
    DangerLevel Level,
    PatientText Title,
    ImmutableList<PatientText> Signs,
    ImmutableList<PatientText> Then);
