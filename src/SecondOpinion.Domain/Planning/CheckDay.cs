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
    /// visit comes before either leaves days to spare, the last open day that does; and where that is over, the next open day. A missing part is asked for on the day the record came, and then like a record. A call that
    /// nobody answered is due again on the next open day.
    /// </summary>
    /// <param name="item">The record.</param>
    /// <param name="visit">The day of the visit it is needed for, while it is to come; null where there is none.</param>
    /// <returns>Null where nothing is awaited.</returns>
    public static CheckDay? For(RecordItem item, DateOnly? visit) => Due(item, visit) is { } due && item.UnansweredOn is { } tried && tried >= due.Day
        ? due with { Day = OfficeDays.NextOpen(tried.AddDays(1)) }
        : Due(item, visit);

    private static CheckDay? Due(RecordItem item, DateOnly? visit) => item switch
    {
        { IsAwaited: true, LastSpokenOf: { } last } => After(last, item.StandingPromise, visit),
        { IsIncomplete: true, MissingAskedOn: { } asked } => After(asked, item.PromisedFor > asked ? item.StandingPromise : null, visit) with { Why = LateReason.Missing },
        { IsIncomplete: true, ReceivedOn: { } came } => new CheckDay(came, LateReason.Missing),
        _ => null,
    };

    private static CheckDay After(DateOnly last, DateOnly? promise, DateOnly? visit)
    {
        var usual = promise is { } promised ? new CheckDay(promised.AddDays(1), LateReason.Promise) : new CheckDay(last.AddDays(UsualDays), LateReason.Check);
        return visit is { } day && day > last && day < usual.Day.AddDays(SafeAskDate.SpareDays) ? usual.Before(day, last) : usual;
    }

    // A call on the day of the visit brings nothing any more, and a visit never puts a call off.
    private CheckDay Before(DateOnly visit, DateOnly last)
    {
        var spare = OfficeDays.LastOpen(visit.AddDays(-SafeAskDate.SpareDays));
        var day = spare > last ? spare : OfficeDays.NextOpen(last.AddDays(1));
        return day < visit && day < Day ? new CheckDay(day, LateReason.BeforeVisit) : this;
    }
}
