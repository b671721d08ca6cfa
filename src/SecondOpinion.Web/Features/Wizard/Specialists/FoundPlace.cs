using SecondOpinion.Directory.Places;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>A row of any list in the words of the reader: facts with their source, and no judgement.</summary>
/// <param name="Id">Unique over all lists.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name; what registers write in capitals is eased for reading.</param>
/// <param name="KindText">What it is, in words; a badge where that is a fact of the source.</param>
/// <param name="Address">Street, city, state and ZIP code as far as known, or null.</param>
/// <param name="City">City and state, or null.</param>
/// <param name="Phone">A phone number, or null.</param>
/// <param name="Website">Its own page, or null.</param>
/// <param name="Facts">More facts of the source, each a short sentence.</param>
/// <param name="OffersTelehealth">Its list says that it sees people by video.</param>
/// <param name="Miles">Miles as a bird flies, or null.</param>
/// <param name="Direction">The way to it, or null.</param>
/// <param name="Source">The list, as <see cref="Layout.SourceWords"/> knows it.</param>
/// <param name="SourceOn">The day of that list or entry, or null.</param>
public sealed record FoundPlace(
    string Id,
    PlaceKind Kind,
    string Name,
    string KindText,
    string? Address,
    string? City,
    string? Phone,
    Uri? Website,
    IReadOnlyList<string> Facts,
    bool OffersTelehealth,
    double? Miles,
    Compass? Direction,
    string Source,
    DateOnly? SourceOn)
{
    /// <summary>What names it on the page.</summary>
    public string ElementId => Id.Replace(':', '-');

    /// <summary>It as an entry of the person's list.</summary>
    /// <param name="hasPlace">False when nobody has said where to measure from.</param>
    public ShortlistEntry ToEntry(bool hasPlace) => new(Guid.NewGuid(), Id, Cut(Name, ShortlistEntry.NameLength), Phone is null ? null : Cut(Phone, ShortlistEntry.PhoneLength))
    {
        Kind = Kind,
        Address = Address,
        City = City,
        Miles = hasPlace ? Miles : null,
        OffersTelehealth = OffersTelehealth,
        Website = Website,
        Source = Source,
        SourceOn = SourceOn,
    };

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}
