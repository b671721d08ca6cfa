using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The numbers of the records in sentences that add up: what there is to gather, how far it is, and what else is on the list.</summary>
public static class RecordCounts
{
    /// <summary>All of it, for a page that lists every record or leads to that list.</summary>
    public static string Of(CasePlan plan, Wording words) => string.Join(' ', new[] { ToGather(plan, words), Rest(plan, words) }.Where(part => part.Length > 0));

    /// <summary>What there is to gather, and how far it is; empty where there is nothing.</summary>
    public static string ToGather(CasePlan plan, Wording words)
    {
        var ledger = plan.Ledger;
        var (count, toAsk) = (ledger.Wanted.Count, ledger.ToBeAsked.Count());
        return count == 0 ? "" : words.With(
            count == toAsk ? "records.count.all-to-ask" : "records.count.line",
            ("count", count), ("to-ask", toAsk), ("own", count - toAsk), ("asked", ledger.Asked), ("here", ledger.Here), ("sent", ledger.Sent));
    }

    private static string Rest(CasePlan plan, Wording words)
    {
        // By what each row says: one that was put on the list and then not needed is offered no more.
        var notNeeded = plan.Records.Needed.Concat(plan.Records.Other).Count(IsNotNeeded);
        (string Key, int Count)[] rest = [("records.count.optional", plan.Records.Other.Count(id => !IsNotNeeded(id))), ("records.count.not-needed", notNeeded)];
        return string.Join(' ', rest.Where(part => part.Count > 0).Select(part => words.With(part.Key, ("count", part.Count))));

        bool IsNotNeeded(string id) => plan.StatusOf(id) == RecordStatus.NotNeeded;
    }
}
