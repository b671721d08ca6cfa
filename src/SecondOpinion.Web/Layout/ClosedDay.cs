using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>A day that was just set and on which many offices are closed: the page that comes next asks about it once.</summary>
public static class ClosedDay
{
    /// <summary>What an address says in <c>set</c> where the page is to ask.</summary>
    public const string Asked = "day";

    /// <summary>The address of a page, and where there is something to ask about the day, so that it asks.</summary>
    /// <param name="address">The page that comes next.</param>
    /// <param name="set">The day as it was just set, if any.</param>
    /// <param name="before">The day as it was: whoever leaves it has been asked.</param>
    /// <param name="today">Today. A day that is over is past asking.</param>
    public static string Asking(string address, DateOnly? set, DateOnly? before, DateOnly today) =>
        set is { } day && day != before && day >= today && !OfficeDays.AreOpen(day) ? $"{address}?set={Asked}" : address;
}
