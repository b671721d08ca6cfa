using System.Collections.Immutable;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Features.Activity;

/// <summary>The same thing done by the same person, once or several times in a row on one day.</summary>
/// <param name="Day">The day, where the server stands.</param>
/// <param name="Deed">The last of them.</param>
/// <param name="Times">How often.</param>
public sealed record ActivityLine(DateOnly Day, PastDeed Deed, int Times)
{
    /// <summary>Joins what follows on itself; the order stays.</summary>
    public static ImmutableList<ActivityLine> Of(IEnumerable<PastDeed> deeds, TimeZoneInfo zone) => deeds.Aggregate(ImmutableList<ActivityLine>.Empty, (lines, deed) =>
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(deed.At, zone).DateTime);
        return lines is [.., var last] && last.Day == day && last.Deed with { At = deed.At } == deed
            ? lines.SetItem(lines.Count - 1, last with { Times = last.Times + 1 })
            : lines.Add(new ActivityLine(day, deed, 1));
    });
}
