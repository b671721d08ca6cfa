using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Records;

/// <summary>The words of one step of a record's history.</summary>
internal static class HistoryTexts
{
    /// <summary>What happened.</summary>
    public static string Title(RecordStep step, bool isOwn, Wording words) => step switch
    {
        { Kind: TimelineKind.RecordSetBack, Status: { } status } => words.With("records.history.set-back", ("status", RecordTexts.Status(status, isOwn, words))),
        { Kind: TimelineKind.RecordAsked, Asking.IsPulled: true } => words["records.history.pulled"],
        { Kind: TimelineKind.RecordGot } when isOwn => words["records.history.got-ready"],
        _ => words[$"records.history.{Kebab.Of(step.Kind)[Prefix..]}"],
    };

    /// <summary>With whom, how, what they said, and what was put right: a line each.</summary>
    public static IEnumerable<string> Lines(RecordStep step, Wording words)
    {
        (string Key, object? Value)[] known =
        [
            ("records.history.whom", step.Asking?.Whom),
            ("records.history.to", step.Sending?.Office),
            ("records.history.way", (step.Asking?.By ?? (step.Kind == TimelineKind.RecordSent ? step.Sending?.Way : null)) is { } way ? words[$"tracked.way.{Kebab.Of(way)}"] : null),
            ("records.line.tracking", step.Kind == TimelineKind.RecordSent ? step.Sending?.TrackingNumber : null),
            ("records.line.promised", step.Asking?.PromisedFor ?? step.Call?.PromisedFor),
            ("records.line.missing", step.Kind == TimelineKind.RecordCompleted ? null : step.Missing),
            ("records.history.was-missing", step.Kind == TimelineKind.RecordCompleted ? step.Missing : null),
            ("records.history.put-right", step.FirstSaid),
        ];
        return known.Where(line => line.Value is not (null or "")).Select(line => words.With(line.Key, ("what", line.Value), ("date", line.Value), ("number", line.Value)));
    }

    // Every kind of a record's step begins with it.
    private const int Prefix = 7;
}
