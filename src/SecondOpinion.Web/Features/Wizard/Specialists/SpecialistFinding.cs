using System.Collections.Immutable;
using SecondOpinion.Directory.Places;
using SecondOpinion.Directory.Programmes;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What came of looking for specialists.</summary>
/// <param name="Answer">What the built-in list has. Until a place is found it holds what needs no travel, and whether the list serves the kind at all.</param>
/// <param name="Place">Where distances are measured from, or why that is not known; null while nothing was typed.</param>
public sealed record SpecialistFinding(ProgrammeAnswer Answer, PlaceFinding? Place)
{
    public PlaceFinding.Found? From => Place as PlaceFinding.Found;

    public ImmutableList<CityChoice> Cities => Place is PlaceFinding.Ambiguous ambiguous ? ambiguous.Choices : [];

    public bool IsUnknown => Place is PlaceFinding.Unknown;
}
