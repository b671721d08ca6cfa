using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>A clinician as seen from where the person is.</summary>
/// <param name="Clinician">The facts.</param>
/// <param name="Miles">Great-circle miles to the middle of the practice's ZIP area.</param>
/// <param name="Direction">The way to it.</param>
public sealed record NearClinician(Clinician Clinician, double Miles, Compass Direction);
