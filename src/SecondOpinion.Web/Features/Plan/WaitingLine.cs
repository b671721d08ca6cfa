using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>One line of what a plan waits for: from whom, since when, and what to do on which day.</summary>
public sealed record WaitingLine(string Href, string Who, string When)
{
    /// <summary>All lines; records that one person or office was asked for on one day share a line.</summary>
    /// <param name="file">The case as its reader sees it.</param>
    /// <param name="plan">What follows from it.</param>
    /// <param name="content">The names of records and stages.</param>
    /// <param name="words">The words of the reader.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="isOwner">A link shows nothing of the insurance, so nobody else reads that the plan waits for that stage.</param>
    public static IReadOnlyList<WaitingLine> All(CaseFile file, CasePlan plan, ContentLibrary content, Wording words, DateOnly today, bool isOwner) =>
    [
        .. plan.Waiting
            .Where(a => isOwner || a.Stage != PlanStage.Insurance)
            .GroupBy(a => a.Record is null ? (object)a : (a.From, AwaitedNames.Of(a, file, content, words), a.Since, a.LookAgain, a.Request))
            .Select(group => Of(group.First(), group.Count(), file, plan, content, words, today)),
    ];

    private static WaitingLine Of(Awaited awaited, int count, CaseFile file, CasePlan plan, ContentLibrary content, Wording words, DateOnly today) => new(
        HrefOf(awaited, count, file, plan),
        Capital(words.With(
            WhoKey(awaited, count),
            ("who", AwaitedNames.Of(awaited, file, content, words)),
            ("record", awaited.Record is { } record ? content.Records.NameOf(record, words.Language, words.PlanFor) : ""),
            ("count", count),
            ("stage", Stage(awaited, file, content, words))), words),
        string.Join(' ', new[] { AwaitedNames.SpokenTo(awaited, file) is { } person ? words.With("tracked.with", ("person", person)) : "", WhenOf(awaited, words, today) }.Where(part => part.Length > 0)));

    private static string WhoKey(Awaited awaited, int count) => count > 1 ? $"plan.waiting.{Kebab.Of(awaited.From)}-many" : $"plan.waiting.{Kebab.Of(awaited.From)}";

    private static string WhenOf(Awaited awaited, Wording words, DateOnly today) => (awaited.Since, awaited.LookAgain) switch
    {
        ({ } since, { } again) when again <= today => words.With("plan.waiting.since-due", ("since", words.Date(since))),
        ({ } since, { } again) => words.With($"plan.waiting.next.{Kebab.Of(awaited.From)}", ("since", words.Date(since)), ("day", words.Date(WaitedCall.On(awaited.From, again)))),
        ({ } since, null) => words.With("plan.waiting.since", ("since", words.Date(since))),
        (null, { } again) => words.With("plan.waiting.until", ("day", words.Date(again))),
        _ => "",
    };

    // One record has its own page; several of one holder begin with the first on the page of all.
    private static string HrefOf(Awaited awaited, int count, CaseFile file, CasePlan plan) => awaited switch
    {
        { Record: { } record } when plan.Records.PositionOf(record) is { } position => count > 1 ? CaseLinks.RecordRow(file.Id, position) : CaseLinks.Record(file.Id, position),
        { From: AwaitedFrom.RecordHolder or AwaitedFrom.MissingPart or AwaitedFrom.OfficeForRecords } => CaseLinks.Records(file.Id),
        { From: AwaitedFrom.InsurancePlan or AwaitedFrom.Approval } => CaseLinks.Insurance(file.Id),
        { From: AwaitedFrom.VisitDay, Request: { } request } => CaseLinks.VisitOf(file.Id, request),
        { Request: { } request } => CaseLinks.Request(file.Id, request),
        { Stage: { } stage } => CaseLinks.Stage(file.Id, stage),
        _ => CaseLinks.Plan(file.Id),
    };

    // The new office has no name of its own while nobody has typed one.
    private static string Capital(string text, Wording words) => text.Length > 0 && char.IsLower(text[0]) && text.StartsWith(words["plan.waiting.an-office"], StringComparison.Ordinal)
        ? string.Concat(text[..1].ToUpper(words.Culture), text[1..])
        : text;

    private static string Stage(Awaited awaited, CaseFile file, ContentLibrary content, Wording words) =>
        awaited.Stage is { } stage ? words.Say(content.Stages[stage].TitleFor((file.WantedVisit ?? new WantedVisit(null)).Planned)) : "";
}
