using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>A clinician with what the store sorts by, worked out where the file is read so that the writing need not.</summary>
/// <param name="Row">As the file has it.</param>
/// <param name="Key">The name as it is sorted.</param>
/// <param name="Point">The middle of the ZIP area, or null when nobody knows where that is.</param>
internal sealed record KeyedRow(ClinicianRow Row, string Key, GeoPoint? Point);
