using System.Collections.Immutable;
using System.Globalization;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What stands in the fields of the specialists page: where and whom to look for, and a place to add by name.</summary>
public sealed class SpecialistsForm : StepForm
{
    public const string PlaceField = "place";
    public const string MilesField = "miles";
    public const string KindField = "kind";
    public const string SpecialtyField = "specialty";
    public const string NameField = "called";
    public const string VideoField = "video";
    public const string TrailField = "trail";
    public const string PageField = "page";
    public const string OwnNameField = "own-name";
    public const string OwnPhoneField = "own-phone";
    public const string AnyDistance = "any";
    public const string On = "yes";

    private const int UsualMiles = 100;
    private const int LongestWord = 40;

    /// <summary>The distances to choose from, in miles; <see cref="AnyDistance"/> stands after them.</summary>
    public static readonly ImmutableList<int> Distances = [10, 25, 50, UsualMiles];

    public required SearchAsk Ask { get; init; }

    /// <summary>The page of the answer that was on the screen.</summary>
    public int Page { get; init; }

    public string? OwnName { get; init; }

    public string? OwnPhone { get; init; }

    public override CaseVerb Verb => CaseVerb.FinishSpecialists;

    public static SpecialistsForm From(FieldValues fields) => new()
    {
        Ask = new(
            fields.One(PlaceField),
            MilesIn(fields.One(MilesField)),
            KindIn(fields.One(KindField)),
            fields.One(SpecialtyField) is { Length: <= LongestWord } specialty ? specialty : null,
            fields.One(NameField),
            fields.Has(VideoField, On),
            fields.One(TrailField)),
        Page = int.TryParse(fields.One(PageField), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1,
        OwnName = fields.One(OwnNameField),
        OwnPhone = fields.One(OwnPhoneField),
    };

    public static FieldValues Saved(CaseFile file) => file.SearchPlace is { } place ? Written(FieldValues.Empty, SearchAsk.Of(place)) : FieldValues.Empty;

    /// <summary>The fields with a search written into them.</summary>
    public static FieldValues Written(FieldValues fields, SearchAsk ask) => fields
        .With(PlaceField, ask.Place)
        .With(MilesField, TextOf(ask.Miles))
        .With(KindField, TextOf(ask.Kind))
        .With(SpecialtyField, ask.Specialty)
        .With(NameField, ask.Name)
        .With(VideoField, ask.VideoOnly ? On : null)
        .With(TrailField, ask.Trail);

    public static int? MilesIn(string? text) => text switch
    {
        null => UsualMiles,
        AnyDistance => null,
        _ => Distances.Where(miles => string.Equals(TextOf(miles), text, StringComparison.Ordinal)).Select(miles => (int?)miles).FirstOrDefault(UsualMiles),
    };

    public static string TextOf(int? miles) => miles?.ToString(CultureInfo.InvariantCulture) ?? AnyDistance;

    public static PlaceKind? KindIn(string? text) => Enum.TryParse<PlaceKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && kind != PlaceKind.Own ? kind : null;

    public static string? TextOf(PlaceKind? kind) => kind?.ToString().ToLowerInvariant();

    public override ValidationResult Check(DateOnly today) => new SpecialistsFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { SearchPlace = Ask.Keep(), SpecialistsSeen = true };
}
