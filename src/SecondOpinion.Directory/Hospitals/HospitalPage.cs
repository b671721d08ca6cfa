using System.Collections.Immutable;

namespace SecondOpinion.Directory.Hospitals;

/// <summary>Hospitals in plain order: nearest first, then by name.</summary>
/// <param name="Hospitals">As many as were asked for, at most.</param>
/// <param name="Total">How many fit, on all pages together.</param>
/// <param name="NearestBeyond">When the distance left out all of them, the nearest of those left out.</param>
public sealed record HospitalPage(ImmutableList<NearHospital> Hospitals, int Total, NearHospital? NearestBeyond)
{
    public static HospitalPage Empty { get; } = new([], 0, null);
}
