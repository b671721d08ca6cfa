using System.Collections.Immutable;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>What to look for. It is health information of a person: never logged, never in an address, never sent anywhere.</summary>
/// <param name="From">Where the person is.</param>
/// <param name="Codes">Provider taxonomy codes; a clinician with any of them fits. Without a code nobody does.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Name">The beginning of a last name, or a first and a last name in either order, as typed; null or blank for everyone.</param>
/// <param name="TelehealthOnly">Only those who Medicare's list says offer telehealth.</param>
/// <param name="After">Where the page before ended, or null for the first page.</param>
public sealed record ClinicianQuery(
    GeoPoint From,
    ImmutableList<string> Codes,
    int? Miles = null,
    string? Name = null,
    bool TelehealthOnly = false,
    ClinicianMark? After = null);
