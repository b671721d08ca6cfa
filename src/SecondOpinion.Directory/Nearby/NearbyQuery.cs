using System.Collections.Immutable;
using SecondOpinion.Directory.Places;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Nearby;

/// <summary>Whom to look for, in all lists at once. It is health information of a person: never logged, never in an address.</summary>
/// <param name="From">Where the person is.</param>
/// <param name="Tags">Diagnosis tags, for the built-in list.</param>
/// <param name="Codes">Provider taxonomy codes that fit the illness, for clinicians.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Kind">The one kind to look for, or null for all.</param>
/// <param name="Name">Part of a name, or null.</param>
/// <param name="VideoOnly">Only those whose list says that they see people by video. The list of hospitals does not say, so it leaves them out.</param>
/// <param name="WithMindHospitals">Whether hospitals for the mind alone are sought too.</param>
/// <param name="After">Where the page before ended, or null for the first page.</param>
public sealed record NearbyQuery(
    GeoPoint From,
    ImmutableList<string> Tags,
    ImmutableList<string> Codes,
    int? Miles = null,
    PlaceKind? Kind = null,
    string? Name = null,
    bool VideoOnly = false,
    bool WithMindHospitals = false,
    NearbyMark? After = null)
{
    internal bool AsksForCenters => Kind is null or PlaceKind.Center;

    internal bool AsksForHospitals => !VideoOnly && Kind is (null or PlaceKind.Hospital);

    internal bool AsksForClinicians => Kind is null or PlaceKind.Clinician;
}
