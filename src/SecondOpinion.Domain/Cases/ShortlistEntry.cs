namespace SecondOpinion.Domain.Cases;

/// <summary>One place to ask: from a list (with its id there) or added by name.</summary>
/// <param name="Id">Unique within the case, and the same for as long as the place is on the list: other pages name it by this.</param>
/// <param name="DirectoryId">The id in a list, or null for one the person typed.</param>
/// <param name="Name">The name, as listed or as typed.</param>
/// <param name="Phone">The phone number as listed or typed, in any shape.</param>
public sealed record ShortlistEntry(Guid Id, string? DirectoryId, string Name, string? Phone)
{
    public const int NameLength = 120;
    public const int PhoneLength = 40;

    public string Name { get; init => field = PatientWords.AtMost(value, NameLength); } = PatientWords.AtMost(Name, NameLength);

    public string? Phone { get; init => field = PatientWords.AtMost(value, PhoneLength); } = PatientWords.AtMost(Phone, PhoneLength);

    /// <summary>Before other lists were searched, whatever had an id was a center.</summary>
    public PlaceKind Kind { get; init; } = DirectoryId is null ? PlaceKind.Own : PlaceKind.Center;

    /// <summary>Street, city, state and ZIP code in one line, or null.</summary>
    public string? Address { get; init; }

    /// <summary>City and state, or null.</summary>
    public string? City { get; init; }

    /// <summary>Miles as a bird flies from where the person searched when it was added; null when not known.</summary>
    public double? Miles { get; init; }

    /// <summary>True when its list says that it sees people by video; false means only that nobody has said so.</summary>
    public bool OffersTelehealth { get; init; }

    /// <summary>Its own page, as listed, or null.</summary>
    public Uri? Website { get; init; }

    /// <summary>It has no rooms to go to: a programme that gives its opinion by video or in writing.</summary>
    public bool IsOnline => OffersTelehealth && Address is null && City is null;

    /// <summary>The list the facts come from: its short name, or the words of the built-in list.</summary>
    public string? Source { get; init; }

    /// <summary>The day of that source, or null.</summary>
    public DateOnly? SourceOn { get; init; }

    public PlaceAnswers Asked { get; init; } = PlaceAnswers.None;
}
