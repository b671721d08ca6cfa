namespace SecondOpinion.Domain.Cases;

/// <summary>Where to look for specialists: a ZIP code or a city as typed, how far the person can go, and whom they look for.</summary>
/// <param name="Text">ZIP code or city, as typed.</param>
/// <param name="Miles">Largest distance in miles; null means any distance.</param>
public sealed record SearchPlace(string Text, int? Miles)
{
    public const int TextLength = 60;
    public const int NameLength = 60;
    public const int TrailLength = 8000;

    public string Text { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Text, TextLength);

    /// <summary>The one kind to look for; null means all.</summary>
    public PlaceKind? Kind { get; init; }

    /// <summary>The one provider taxonomy code to look for; null means all that fit the illness.</summary>
    public string? Specialty { get; init => field = PatientWords.AtMost(value, NameLength); }

    /// <summary>Part of a name, as typed.</summary>
    public string? Name { get; init => field = PatientWords.AtMost(value, NameLength); }

    /// <summary>Only those whose list says that they see people by video.</summary>
    public bool TelehealthOnly { get; init; }

    /// <summary>Where the pages of the answer begin that have been looked at, so that one comes back to them.</summary>
    public string? Trail { get; init => field = PatientWords.AtMost(value, TrailLength); }
}
