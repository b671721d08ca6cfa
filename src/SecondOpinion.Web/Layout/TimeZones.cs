namespace SecondOpinion.Web.Layout;

/// <summary>The time zones of the United States that a visit can be in, by the names people know.</summary>
public static class TimeZones
{
    /// <summary>The end of the catalogue key and of what is posted, and the IANA name that is stored.</summary>
    public static IReadOnlyList<(string Slug, string Iana)> All { get; } =
    [
        ("eastern", "America/New_York"),
        ("central", "America/Chicago"),
        ("mountain", "America/Denver"),
        ("arizona", "America/Phoenix"),
        ("pacific", "America/Los_Angeles"),
        ("alaska", "America/Anchorage"),
        ("hawaii", "Pacific/Honolulu"),
        ("puerto-rico", "America/Puerto_Rico"),
    ];

    public static string? SlugOf(string? iana) => All.FirstOrDefault(zone => string.Equals(zone.Iana, iana, StringComparison.Ordinal)).Slug;

    public static string? IanaOf(string? slug) => All.FirstOrDefault(zone => string.Equals(zone.Slug, slug, StringComparison.Ordinal)).Iana;
}
