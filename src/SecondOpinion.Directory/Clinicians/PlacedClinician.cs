using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>A clinician and the middle of the practice's ZIP area.</summary>
internal sealed record PlacedClinician(Clinician Facts, GeoPoint Point);
