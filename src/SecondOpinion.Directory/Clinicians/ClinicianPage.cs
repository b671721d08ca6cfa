using System.Collections.Immutable;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>One page of clinicians in plain order: nearest first, then by name. No other order is made of them.</summary>
/// <param name="Clinicians">At most ten.</param>
/// <param name="Next">Where the next page starts, or null when this is the last.</param>
/// <param name="NearestBeyond">When the distance left out everyone, the nearest of those left out.</param>
public sealed record ClinicianPage(ImmutableList<NearClinician> Clinicians, ClinicianMark? Next, NearClinician? NearestBeyond)
{
    /// <summary>How many clinicians a page holds.</summary>
    public const int Size = 10;

    internal static ClinicianPage Empty { get; } = new([], null, null);
}
