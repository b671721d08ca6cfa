using System.Collections.Immutable;
using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What stands in the fields of the specialists page: where to look, and a place to add by name.</summary>
public sealed class SpecialistsForm : StepForm
{
    public const string PlaceField = "place";
    public const string MilesField = "miles";
    public const string OwnNameField = "own-name";
    public const string OwnPhoneField = "own-phone";
    public const string AnyDistance = "any";

    private const int UsualMiles = 100;

    /// <summary>The distances to choose from, in miles; <see cref="AnyDistance"/> stands after them.</summary>
    public static readonly ImmutableList<int> Distances = [25, 50, UsualMiles];

    public string? Place { get; init; }

    /// <summary>Null means any distance.</summary>
    public int? Miles { get; init; }

    public string? OwnName { get; init; }

    public string? OwnPhone { get; init; }

    public override CaseVerb Verb => CaseVerb.FinishSpecialists;

    public SearchPlace? SearchPlace => Place is null ? null : new SearchPlace(Place, Miles);

    public static SpecialistsForm From(FieldValues fields) => new()
    {
        Place = fields.One(PlaceField),
        Miles = MilesIn(fields.One(MilesField)),
        OwnName = fields.One(OwnNameField),
        OwnPhone = fields.One(OwnPhoneField),
    };

    public static FieldValues Saved(CaseFile file) => file.SearchPlace is not { } place
        ? FieldValues.Empty
        : FieldValues.Empty.With(PlaceField, place.Text).With(MilesField, TextOf(place.Miles));

    public static int? MilesIn(string? text) => text switch
    {
        null => UsualMiles,
        AnyDistance => null,
        _ => Distances.Where(miles => string.Equals(TextOf(miles), text, StringComparison.Ordinal)).Select(miles => (int?)miles).FirstOrDefault(UsualMiles),
    };

    public static string TextOf(int? miles) => miles?.ToString(CultureInfo.InvariantCulture) ?? AnyDistance;

    public override ValidationResult Check(DateOnly today) => new SpecialistsFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { SearchPlace = SearchPlace, SpecialistsSeen = true };
}
