using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>The numbers of the records in short lines that add up: what there is to gather, how far it is, and what else is on the list.</summary>
public static class RecordCounts
{
    /// <summary>All of it, for a page that lists every record or leads to that list.</summary>
    public static IReadOnlyList<string> Of(CasePlan plan, Wording words) => [.. ToGather(plan, words), .. Rest(plan, words) is { Length: > 0 } rest ? [rest] : Array.Empty<string>()];

    /// <summary>What there is to gather, and how far it is; no line where there is nothing, and none of a kind that there is none of.</summary>
    public static IReadOnlyList<string> ToGather(CasePlan plan, Wording words)
    {
        var ledger = plan.Ledger;
        var (count, toAsk) = (ledger.Wanted.Count, ledger.ToBeAsked.Count());
        (string Key, int Shown)[] lines = [("all", count), ("to-ask", toAsk), ("own", count - toAsk), ("here", count), ("part", ledger.Incomplete)];
        return
        [
            .. lines.Where(line => line.Shown > 0).Select(line => words.With(
                $"records.count.{line.Key}",
                ("count", line.Shown), ("asked", ledger.Asked), ("here", ledger.Here), ("sent", ledger.Sent))),
        ];
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
