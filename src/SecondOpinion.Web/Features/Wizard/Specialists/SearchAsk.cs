using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>What a search asks for, as it stands in the fields: not checked, and nothing cut.</summary>
/// <param name="Place">ZIP code or city, or null.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Kind">The one kind to look for, or null for all.</param>
/// <param name="Specialty">The one kind of doctor to look for, or null for all that fit.</param>
/// <param name="Name">Part of a name, or null.</param>
/// <param name="VideoOnly">Only those whose list says that they see people by video.</param>
/// <param name="Trail">A <see cref="ResultTrail"/> as text, or null.</param>
public sealed record SearchAsk(string? Place, int? Miles, PlaceKind? Kind = null, string? Specialty = null, string? Name = null, bool VideoOnly = false, string? Trail = null)
{
    /// <summary>Tells two searches apart, whatever page of them is shown.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Place}|{Miles}|{Kind:D}|{Specialty}|{Name}|{VideoOnly}").ReplaceLineEndings(" ");

    /// <summary>Some of what is behind "more choices" is set.</summary>
    public bool IsNarrowed => Specialty is not null || Name is not null || VideoOnly;

    /// <summary>Longer than any place or name may be, so it is refused and not looked for.</summary>
    public bool IsTooLong => Place?.Length > SearchPlace.TextLength || Name?.Length > SearchPlace.NameLength;

    public static SearchAsk Of(SearchPlace place) =>
        new(place.Text, place.Miles, place.Kind, place.Specialty, place.Name, place.TelehealthOnly, place.Trail);

    /// <summary>As the case keeps it; null while there is no place.</summary>
    /// <exception cref="CaseRuleException">A text is too long.</exception>
    public SearchPlace? Keep() => Place is null
        ? null
        : new SearchPlace(Place, Miles) { Kind = Kind, Specialty = Specialty, Name = Name, TelehealthOnly = VideoOnly, Trail = ResultTrail.Of(this).Text };
}
