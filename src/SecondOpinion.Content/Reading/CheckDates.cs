namespace SecondOpinion.Content.Reading;

/// <summary>When someone last held a file against its sources, and when that is due again.</summary>
/// <param name="Checked">The last day on which the facts were looked up.</param>
/// <param name="NextCheck">From the day after this one the file is overdue.</param>
public sealed record CheckDates(DateOnly Checked, DateOnly NextCheck)
{
    private const string CheckedKey = "checked";
    private const string NextCheckKey = "next-check";

    public bool IsOverdue(DateOnly today) => NextCheck < today;

    /// <summary>The dates at the top of a file.</summary>
    /// <exception cref="ContentException">A date is missing or is not a day, or the next check is not after the last.</exception>
    internal static CheckDates Of(CatalogueMap file)
    {
        var dates = new CheckDates(file.Day(CheckedKey), file.Day(NextCheckKey));
        return dates.Checked < dates.NextCheck
            ? dates
            : throw file.Find(NextCheckKey)!.Fault($"\"{NextCheckKey}\" must be later than \"{CheckedKey}\"");
    }

    /// <summary>The file without its dates, so that no catalogue has to allow them.</summary>
    internal static CatalogueMap Strip(CatalogueMap file) => file.Without(CheckedKey, NextCheckKey);
}
