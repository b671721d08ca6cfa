using System.Collections.Immutable;
using SecondOpinion.Directory.Programmes;

namespace SecondOpinion.Directory.Nearby;

/// <summary>One page of what is near, in plain order.</summary>
/// <param name="Rows">At most ten.</param>
/// <param name="Next">Where the next page starts, or null when this is the last.</param>
/// <param name="Total">How many there are on all pages, or null where that has not been counted.</param>
/// <param name="NearestBeyond">When the distance left out all of them, the nearest of those left out.</param>
/// <param name="NearestCenter">On a first page that asks for every kind, the nearest center at any distance when it is not among the rows.</param>
/// <param name="NearestHospital">On a first page that asks for no kind and leaves hospitals out, the nearest hospital at any distance.</param>
/// <param name="Programmes">What the built-in list has besides: programmes that need no travel, and those of no known place.</param>
public sealed record NearbyPage(
    ImmutableList<NearbyRow> Rows,
    NearbyMark? Next,
    int? Total,
    NearbyRow? NearestBeyond,
    NearbyRow.Center? NearestCenter,
    NearbyRow.Hospital? NearestHospital,
    ProgrammeAnswer Programmes)
{
    /// <summary>How many rows a page holds.</summary>
    public const int Size = 10;
}
