using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>Whom a plan waits for, by name where the case knows one, else in words.</summary>
internal static class AwaitedNames
{
    /// <summary>The person or office that was asked.</summary>
    public static string Of(Awaited awaited, CaseFile file, ContentLibrary content, Wording words) => awaited switch
    {
        { From: AwaitedFrom.RecordHolder or AwaitedFrom.MissingPart, Record: { } record } => Asked(file.Tracking.Record(record), words) ?? Holder(record, file, content, words),
        { From: AwaitedFrom.OfficeForRecords, Request: null, Record: { } record } when file.Tracking.Record(record).Sendings.Find(s => s.ArrivedOn is null) is { } sent => sent.Office,
        { From: AwaitedFrom.InsurancePlan } => file.Tracking.Insurance.Plan is { Length: > 0 } plan ? plan : words["plan.waiting.health-plan"],
        _ => StepWords.OfficeName(awaited.Request, file, words),
    };

    /// <summary>Who answered the last time, or null where nobody is known.</summary>
    public static string? SpokenTo(Awaited awaited, CaseFile file) => awaited switch
    {
        { From: AwaitedFrom.Office, Request: { } request } => file.Tracking.Request(request)?.CallBack?.Who,
        { From: AwaitedFrom.InsurancePlan } => file.Tracking.Insurance.FollowUp?.Person,
        _ => null,
    };

    // Nobody waits for a portal, nor can call one: unless it was asked there, the office that also has it is meant.
    private static string Holder(string record, CaseFile file, ContentLibrary content, Wording words) =>
        file.Tracking.Record(record).AskedBy is not ContactWay.Portal
        && content.Rules.Record(record)?.Holder is RecordHolders.Portal
        && content.Records.Holders.FirstOrDefault(holder => string.Equals(holder.Id, RecordHolders.RecordsOffice, StringComparison.Ordinal)) is { } office
            ? words.Say(office.Name)
            : content.Records.HolderNameOf(record, words.Language, words.PlanFor);

    // Whom the person asked and the place they named; the new office, where it gets the record.
    private static string? Asked(RecordItem item, Wording words) => (item.AskedWhom, item.Holder) switch
    {
        ({ Length: > 0 } office, _) when item.IsPulled => office,
        _ when item.IsPulled => words["plan.waiting.an-office"],
        ({ Length: > 0 } whom, { Length: > 0 } place) when !whom.Contains(place, StringComparison.OrdinalIgnoreCase) => words.With("plan.waiting.whom-at", ("whom", whom), ("place", place)),
        ({ Length: > 0 } whom, _) => whom,
        (_, { Length: > 0 } place) => place,
        _ => null,
    };
}
