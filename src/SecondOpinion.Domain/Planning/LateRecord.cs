using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>A record with something left to do about it whose day has come.</summary>
/// <param name="Record">The record.</param>
/// <param name="Reason">Why it is late, the gravest reason where there are several.</param>
/// <param name="Day">The day that has come.</param>
public sealed record LateRecord(string Record, LateReason Reason, DateOnly Day)
{
    /// <summary>Every late record of the list, in its order; none after the visit, when papers no longer matter.</summary>
    public static ImmutableList<LateRecord> All(CaseFile file, CasePlan plan, DateOnly today) =>
        !plan.IsBeforeVisit ? [] : [.. plan.Records.Needed.Concat(plan.Records.Other).Select(id => Of(id, file, plan, today)).OfType<LateRecord>()];

    /// <summary>Why one record is late; null where nothing is due.</summary>
    public static LateRecord? Of(string record, CaseFile file, CasePlan plan, DateOnly today)
    {
        if ((plan.IsLate(record) || plan.IsToGetReadyNow(record)) && plan.Records.Needed.Contains(record, StringComparer.Ordinal))
        {
            return new LateRecord(record, plan.Ledger.IsOwn(record) ? LateReason.ToGetReady : LateReason.ToAsk, plan.SafeAskDateOf(record)!.Value);
        }

        if (plan.LegalLimitToSayOf(record) is { } limit && limit <= today)
        {
            return new LateRecord(record, LateReason.LegalLimit, limit);
        }

        return plan.CheckOf(record) is { } check && check.Day <= today
            ? new LateRecord(record, check.Why, check.Why == LateReason.Promise ? file.Tracking.Record(record).PromisedFor!.Value : check.Day)
            : null;
    }
}
