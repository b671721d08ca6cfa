using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>The last day on which asking for a record still leaves time before the visit.</summary>
public static class SafeAskDate
{
    /// <summary>Days kept free before the visit.</summary>
    public const int SpareDays = 3;

    private const string SlidesRelease = "slides_release";
    private const string SlidesReview = "slides_review";

    /// <summary>
    /// Visit date less the longest lead time, for slides also less the time to read them, less three days to spare. What others
    /// are asked for is asked while offices are open, so a day of a weekend or a holiday gives way to the last open day before it.
    /// </summary>
    public static DateOnly For(RecordKind record, DateOnly visit, ImmutableList<LeadTime> leadTimes)
    {
        var days = Days(record.LeadTime);
        if (string.Equals(record.LeadTime, SlidesRelease, StringComparison.Ordinal))
        {
            days += Days(SlidesReview);
        }

        var day = visit.AddDays(-days - SpareDays);
        return record.IsOwn ? day : OfficeDays.LastOpen(day);

        int Days(string id) => leadTimes.Find(l => string.Equals(l.Id, id, StringComparison.Ordinal))?.LongestDays ?? 0;
    }
}
