using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Hospitals;

/// <summary>A hospital as seen from where the person is.</summary>
/// <param name="Hospital">The facts.</param>
/// <param name="Miles">Great-circle miles to the middle of its ZIP area.</param>
/// <param name="Direction">The way to it.</param>
public sealed record NearHospital(Hospital Hospital, double Miles, Compass Direction);
