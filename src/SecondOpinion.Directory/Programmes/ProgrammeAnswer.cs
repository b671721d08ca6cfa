using System.Collections.Immutable;

namespace SecondOpinion.Directory.Programmes;

/// <summary>What the built-in list has for a query, in plain order: nearest first, then by name. No other order is made of it.</summary>
/// <param name="Places">Where one can go, within the distance.</param>
/// <param name="Unplaced">Where one can go, but nobody has told us how far it is.</param>
/// <param name="Remote">What needs no travel.</param>
/// <param name="ServesKind">False when the list holds no place for this kind of illness at any distance.</param>
/// <param name="NearestBeyond">When the distance left out every place, the nearest of those left out.</param>
public sealed record ProgrammeAnswer(
    ImmutableList<NearProgramme> Places,
    ImmutableList<NearProgramme> Unplaced,
    ImmutableList<NearProgramme> Remote,
    bool ServesKind,
    NearProgramme? NearestBeyond);
