using System.Collections.Immutable;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Web.Features.Timeline;

/// <summary>The timeline laid out for reading: what is still to be done first, then what happened, the newest day first.</summary>
/// <param name="Late">Days that have passed with something left to do, but for those of records: late records are told by themselves.</param>
/// <param name="Soon">Today and the next 30 days.</param>
/// <param name="Later">After that.</param>
/// <param name="Months">What happened, by the first day of its month; on one day, in the order in which it happened.</param>
/// <param name="MoreComing">How many of the first three are not shown.</param>
/// <param name="MorePast">How many of the last are not shown.</param>
public sealed record TimelineView(
    ImmutableList<TimelineEntry> Late,
    ImmutableList<TimelineEntry> Soon,
    ImmutableList<TimelineEntry> Later,
    ImmutableList<(DateOnly Month, ImmutableList<TimelineEntry> Entries)> Months,
    int MoreComing,
    int MorePast)
{
    public const int FirstComing = 20;
    public const int FirstPast = 30;

    private const int SoonDays = 30;

    /// <summary>Lays out a timeline.</summary>
    /// <param name="entries">All of it, the first day first.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="coming">Most entries to show of what is still to be done.</param>
    /// <param name="past">Most entries to show of what happened.</param>
    public static TimelineView Of(ImmutableList<TimelineEntry> entries, DateOnly today, int coming, int past)
    {
        var ahead = entries.FindAll(entry => entry.When(today) switch
        {
            TimelineTense.Past => false,
            TimelineTense.Late => entry.RecordId is null,
            _ => true,
        });
        var behind = entries.FindAll(entry => entry.When(today) == TimelineTense.Past)
            .GroupBy(entry => entry.Day).OrderByDescending(day => day.Key).SelectMany(day => day).ToList();
        var shown = ahead.Take(coming).ToLookup(entry => entry.When(today) == TimelineTense.Late ? 0 : entry.Day <= today.AddDays(SoonDays) ? 1 : 2);
        return new TimelineView(
            [.. shown[0]],
            [.. shown[1]],
            [.. shown[2]],
            [.. behind.Take(past).GroupBy(entry => new DateOnly(entry.Day.Year, entry.Day.Month, 1)).Select(month => (month.Key, month.ToImmutableList()))],
            Math.Max(0, ahead.Count - coming),
            Math.Max(0, behind.Count - past));
    }
}
