using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

/// <summary>What must hold of the timeline of any case, however it was lived.</summary>
public sealed class CaseTimelinePropertyTests
{
    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Record("rec-0").Record("rec-1").Record("rec-2").Record("rec-3")
        .Sets(new RecordSets(ImmutableDictionary<string, ImmutableList<string>>.Empty, [], ["rec-0", "rec-1", "rec-2", "rec-3"], []))
        .Takes("records_office", 14)
        .Build();

    [Fact]
    public void Days_stand_in_order() => Holds((_, entries) => entries.Select(e => e.Day).SequenceEqual(entries.Select(e => e.Day).Order()));

    [Fact]
    public void Nothing_stands_twice() => Holds((_, entries) => entries.Distinct().Count() == entries.Count);

    [Fact]
    public void A_calendar_can_tell_planned_days_apart() => Holds((file, entries) =>
        entries.Where(e => e.IsPlanned).GroupBy(e => TimelineKey.Of(file.Id, e)).All(group => group.Count() == 1));

    [Fact]
    public void What_happened_is_never_late() => Holds((_, entries) => entries.TrueForAll(e => e.IsPlanned || !e.IsOpen));

    [Fact]
    public void Every_copy_of_a_record_stands_once_when_sent_and_once_when_it_came() => Holds((file, entries) => file.Tracking.Records.All(record =>
        record.Value.Sendings.TrueForAll(sending =>
            Once(entries, sending.SentOn, TimelineKind.RecordSent, sending.Id)
            && (sending.ArrivedOn is not { } came || Once(entries, came, TimelineKind.RecordArrived, sending.Id)))));

    [Fact]
    public void Every_day_of_a_record_stands_once() => Holds((file, entries) => file.Tracking.Records.All(record =>
    {
        var (id, item) = record;
        var own = entries.FindAll(e => e.RecordId == id);
        return (item.Status < RecordStatus.Asked || Stands(own, item.AskedOn, TimelineKind.RecordAsked))
            && (item.Status < RecordStatus.GotIt || Stands(own, item.ReceivedOn, TimelineKind.RecordGot))
            && (item.Status < RecordStatus.Asked || Stands(own, item.CheckedOn, TimelineKind.RecordChecked))
            && Stands(own, CasePlan.Of(file, Rules, ACase.Day0).CheckOn(id), TimelineKind.RecordCheck)
            && Stands(own, item.LegalLimit, TimelineKind.RecordLimit)
            && (!item.IsAwaited || Stands(own, item.PromisedFor, TimelineKind.RecordPromised));
    }));

    [Fact]
    public void The_timeline_tells_of_a_record_what_its_own_history_tells() => Holds((file, entries) => file.Tracking.Records.All(record =>
        entries.Where(e => e.RecordId == record.Key && !e.IsPlanned).Select(e => (e.Day, e.Kind)).ToHashSet()
            .SetEquals(RecordHistory.Of(record.Value).Select(step => (step.Day, step.Kind)))));

    [Fact]
    public void Every_call_about_a_record_stands_on_its_day() => Holds((file, entries) => file.Tracking.Records.All(record =>
        record.Value.CallsMade.TrueForAll(call => entries.Exists(e => e.RecordId == record.Key && e.Kind == (call.IsUnanswered ? TimelineKind.RecordUnanswered : TimelineKind.RecordChecked) && e.Day == call.Day))));

    [Fact]
    public void Every_record_still_to_ask_for_has_its_last_safe_day() => Holds((file, entries) =>
        CasePlan.Of(file, Rules, ACase.Day0) is var plan && plan.Records.Needed.TrueForAll(id =>
            Stands(entries.FindAll(e => e.RecordId == id), plan.StatusOf(id) == RecordStatus.ToAsk && plan.SafeAskDateOf(id) >= DateOnly.FromDateTime(file.StartedAt.UtcDateTime) ? plan.SafeAskDateOf(id) : null, TimelineKind.RecordAskBy)));

    [Fact]
    public void Every_contact_call_and_call_back_stands_once() => Holds((file, entries) =>
        file.Tracking.Requests.TrueForAll(request => request.Contacts.TrueForAll(contact =>
            Once(entries, contact.Day, TimelineKind.Contact, contact.Id)
            && (request.IsOver || contact != request.CallBack || contact.CallBackOn is not { } back || Once(entries, back, TimelineKind.CallBack, contact.Id))))
        && file.Tracking.Insurance.Calls.TrueForAll(call =>
            Once(entries, call.Day, TimelineKind.InsuranceCall, call.Id)
            && (call != file.Tracking.Insurance.FollowUp || call.FollowUpOn is not { } follow || Once(entries, follow, TimelineKind.InsuranceFollowUp, call.Id))));

    [Fact]
    public void Every_day_of_a_request_that_goes_on_stands_once() => Holds((file, entries) => file.Tracking.Requests.Where(r => !r.IsOver).All(request =>
    {
        var own = entries.FindAll(e => e.RequestId == request.Id);
        return Stands(own, request.Visit?.Date, TimelineKind.Visit)
            && Stands(own, request.RecordsBy, TimelineKind.RecordsDue)
            && Stands(own, request.OpinionBy, TimelineKind.OpinionPromised)
            && (request.Since is not { } since || own.Exists(e => e.Day == since));
    }));

    [Fact]
    public void Nothing_is_left_to_do_for_a_request_that_is_over() => Holds((file, entries) =>
        file.Tracking.Requests.Where(r => r.IsOver).All(request => !entries.Exists(e => e.RequestId == request.Id && e.IsOpen)));

    private static bool Once(ImmutableList<TimelineEntry> entries, DateOnly day, TimelineKind kind, Guid item) =>
        entries.Count(e => e.ItemId == item && e.Kind == kind) == 1 && entries.Exists(e => e.ItemId == item && e.Kind == kind && e.Day == day);

    private static bool Stands(ImmutableList<TimelineEntry> own, DateOnly? day, TimelineKind kind) =>
        day is null ? kind < TimelineKind.RecordAskBy || !own.Exists(e => e.Kind == kind) : own.Count(e => e.Kind == kind && e.Day == day) == 1;

    private static void Holds(Func<CaseFile, ImmutableList<TimelineEntry>, bool> holds) => Prop.ForAll(AnyTracked.Lives, life =>
    {
        var file = life.Aggregate(AnyTracked.Begun, (lived, deed) => deed.Do(lived));
        return holds(file, CaseTimeline.Of(file, CasePlan.Of(file, Rules, ACase.Day0), TimeZoneInfo.Utc));
    }).QuickCheckThrowOnFailure();
}
