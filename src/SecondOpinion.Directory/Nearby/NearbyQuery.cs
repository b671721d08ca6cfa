using System.Collections.Immutable;
using SecondOpinion.Directory.Places;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Nearby;

/// <summary>Whom to look for, in all lists at once. It is health information of a person: never logged, never in an address.</summary>
/// <param name="From">Where the person is.</param>
/// <param name="Tags">Diagnosis tags, for the built-in list.</param>
/// <param name="Codes">Provider taxonomy codes that fit the illness, for clinicians.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Kind">The one kind to look for, or null for those who treat the illness: centers and clinicians.</param>
/// <param name="WithHospitals">Whether every hospital is sought too when no kind is named. A small one close by would stand before all who know the illness.</param>
/// <param name="Name">Part of a name, or null.</param>
/// <param name="VideoOnly">Only those whose list says that they see people by video. The list of hospitals does not say, so it leaves them out.</param>
/// <param name="WithMindHospitals">Whether hospitals for the mind alone are sought too.</param>
/// <param name="After">Where the page before ended, or null for the first page.</param>
/// <param name="WithClinicians">False while the server that holds them cannot be used.</param>
public sealed record NearbyQuery(
    GeoPoint From,
    ImmutableList<string> Tags,
    ImmutableList<string> Codes,
    int? Miles = null,
    PlaceKind? Kind = null,
    bool WithHospitals = false,
    string? Name = null,
    bool VideoOnly = false,
    bool WithMindHospitals = false,
    NearbyMark? After = null,
    bool WithClinicians = true)
{
    internal bool AsksForCenters => Kind is null or PlaceKind.Center;

    internal bool AsksForHospitals => !VideoOnly && (Kind is PlaceKind.Hospital || (Kind is null && WithHospitals));

    internal bool AsksForClinicians => WithClinicians && (Kind is null or PlaceKind.Clinician);
}
