using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The day on which to call about a record that was asked for, or about a part missing in it, and why then. The one rule for it, wherever it matters.</summary>
/// <param name="Day">The day.</param>
/// <param name="Why">Why on this day: the usual wait is over, a promise was not kept, the visit is near, or a part is missing.</param>
public sealed record CheckDay(DateOnly Day, LateReason Why)
{
    /// <summary>Days after asking, or after the last call about it, on which to call again.</summary>
    public const int UsualDays = 10;

    /// <summary>
    /// The tenth day after asking or after the last call; the day after the one they promised, where a promise stands. Where the
    /// visit comes before either leaves days to spare, it is the last open day that does; where that is over, the next open day;
    /// and where a call left them time until a day before the visit, not before that day. A missing part is asked for on the day
    /// the record came, and then like a record, whatever was promised for the whole. A call that nobody answered is due again on
    /// the next open day, where that comes before the visit.
    /// </summary>
    /// <param name="item">The record.</param>
    /// <param name="visit">The day of the visit it is needed for, while it is to come; null where there is none.</param>
    /// <returns>Null where nothing is awaited.</returns>
    public static CheckDay? For(RecordItem item, DateOnly? visit) =>
        visit is { } day && Due(item, day)?.After(item.UnansweredOn) is { } near && near.Day < day ? near : Due(item, visit: null)?.After(item.UnansweredOn);

    private static CheckDay? Due(RecordItem item, DateOnly? visit) => item switch
    {
        { IsAwaited: true, LastSpokenOf: { } last } => Usual(last, item.StandingPromise).Near(visit, last, item),
        { IsIncomplete: true, MissingAskedOn: { } asked } => Usual(asked, promise: null).Near(visit, asked, item) with { Why = LateReason.Missing },
        { IsIncomplete: true, ReceivedOn: { } came } => new CheckDay(came, LateReason.Missing),
        _ => null,
    };

    private static CheckDay Usual(DateOnly last, DateOnly? promise) =>
        promise is { } promised ? new CheckDay(promised.AddDays(1), LateReason.Promise) : new CheckDay(last.AddDays(UsualDays), LateReason.Check);

    private CheckDay Near(DateOnly? visit, DateOnly last, RecordItem item) =>
        visit is { } day && day > last && day < Day.AddDays(SafeAskDate.SpareDays) ? Before(day, last, item) : this;

    // A call on the day of the visit brings nothing any more, and a visit never puts a call off.
    private CheckDay Before(DateOnly visit, DateOnly last, RecordItem item)
    {
        var spare = OfficeDays.LastOpen(visit.AddDays(-SafeAskDate.SpareDays));
        if (Why == LateReason.Promise && item.CheckedOn == last && (item.IsPromisedInCall || spare <= last) && Kept(item.PromisedFor!.Value, visit, last) is { } kept)
        {
            return kept;
        }

        var day = spare > last ? spare : OfficeDays.NextOpen(last.AddDays(1));
        return day < visit && day < Day ? new CheckDay(day, LateReason.BeforeVisit) : this;
    }

    // Whoever was just told a day before the visit does not call before it, and on it only where no open day is left after it.
    private CheckDay? Kept(DateOnly promised, DateOnly visit, DateOnly last) =>
        promised <= last || promised >= visit || !OfficeDays.AreOpen(promised) ? null
        : OfficeDays.NextOpen(Day) < visit ? this
        : new CheckDay(promised, LateReason.BeforeVisit);

    // Nobody answered on that day or after it.
    private CheckDay After(DateOnly? tried) => tried is { } day && day >= Day ? this with { Day = OfficeDays.NextOpen(day.AddDays(1)) } : this;
}
