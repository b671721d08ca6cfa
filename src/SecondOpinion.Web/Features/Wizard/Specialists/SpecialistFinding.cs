using System.Collections.Immutable;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What came of looking for specialists.</summary>
/// <param name="Near">One page of what is near. Until a place is found it holds what needs no travel, and whether the built-in list serves the kind at all.</param>
/// <param name="Place">Where distances are measured from, or why that is not known; null while nothing was typed.</param>
/// <param name="Lists">The lists that are there to search.</param>
/// <param name="Page">The number of the page, from 1.</param>
public sealed record SpecialistFinding(NearbyPage Near, PlaceFinding? Place, ImportedLists Lists, int Page)
{
    public PlaceFinding.Found? From => Place as PlaceFinding.Found;

    public ImmutableList<CityChoice> Cities => Place is PlaceFinding.Ambiguous ambiguous ? ambiguous.Choices : [];

    public bool IsUnknown => Place is PlaceFinding.Unknown;

    /// <summary>The built-in list holds a place for this kind of illness.</summary>
    public bool HasCenters => Near.Programmes.ServesKind;

    /// <summary>There is a list to search by distance.</summary>
    public bool CanSearch => HasCenters || Lists.HasClinicians || Lists.Hospitals is not null || Lists.CliniciansAreDown;
}
