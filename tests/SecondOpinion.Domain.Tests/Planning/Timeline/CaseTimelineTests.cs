using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

public sealed class CaseTimelineTests
{
    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);

    [Fact]
    public void Everything_that_can_be_tracked_has_its_day()
    {
        var file = ACase.Rosa() with { Tracking = TrackedFiles.Full("x") };
        var kinds = Of(file).Select(entry => entry.Kind).ToHashSet();
        Assert.Superset(
            new HashSet<TimelineKind>
            {
                TimelineKind.CaseStarted, TimelineKind.PlanMade, TimelineKind.TreatmentStart, TimelineKind.RecordAsked, TimelineKind.RecordChecked,
                TimelineKind.RecordGot, TimelineKind.RecordSent, TimelineKind.RecordArrived, TimelineKind.VisitBooked, TimelineKind.Contact,
                TimelineKind.CallBack, TimelineKind.RecordsDue, TimelineKind.Visit, TimelineKind.OpinionPromised, TimelineKind.InsuranceCall,
                TimelineKind.InsuranceFollowUp, TimelineKind.ReferralAsked, TimelineKind.ReferralDue,
            },
            kinds);
    }

    [Fact]
    public void A_safe_day_to_ask_that_was_over_before_the_plan_was_begun_is_on_no_list()
    {
        var soon = ACase.Rosa().Visiting(new Visit(Day(4), null, null, null));
        var plan = CasePlan.Of(soon, RealRules.Book, ACase.Day0);
        Assert.Contains(plan.Records.Needed, record => plan.SafeAskDateOf(record) < ACase.Day0);
        Assert.DoesNotContain(CaseTimeline.Of(soon, plan, TimeZoneInfo.Utc), entry => entry.Kind == TimelineKind.RecordAskBy && entry.Day < ACase.Day0);
    }

    [Fact]
    public void What_is_at_home_stands_on_the_day_by_which_to_have_it_ready_until_it_is()
    {
        var file = ACase.Rosa().Visiting(new Visit(Day(30), null, null, null));
        var plan = CasePlan.Of(file, RealRules.Book, Day(0));
        var own = plan.Records.Needed.FindAll(plan.Ledger.IsOwn);
        Assert.NotEmpty(own);
        Assert.Equal(own.Select(id => ((string?)id, plan.SafeAskDateOf(id)!.Value)).Order(), Ready(file).Order());
        Assert.DoesNotContain(Ready(file.MarkRecord(own[0], RecordStatus.GotIt, Day(0))), day => day.Item1 == own[0]);

        static IEnumerable<(string?, DateOnly)> Ready(CaseFile of) => CaseTimeline.Of(of, CasePlan.Of(of, RealRules.Book, Day(0)), TimeZoneInfo.Utc)
            .Where(e => e is { Kind: TimelineKind.RecordReadyBy, IsOpen: true, IsPlanned: true }).Select(e => (e.RecordId, e.Day));
    }

    [Fact]
    public void A_step_taken_back_on_its_own_day_was_a_slip_and_is_not_told()
    {
        var slip = ACase.Rosa().MarkRecord("rec-a", RecordStatus.Asked, Day(1)).MarkRecord("rec-a", RecordStatus.ToAsk, Day(1));
        Assert.DoesNotContain(Of(slip), entry => entry.RecordId == "rec-a");

        var later = ACase.Rosa().MarkRecord("rec-a", RecordStatus.Asked, Day(1)).MarkRecord("rec-a", RecordStatus.ToAsk, Day(2));
        Assert.Equal([TimelineKind.RecordAsked, TimelineKind.RecordSetBack], Of(later).Where(e => e.RecordId == "rec-a").Select(e => e.Kind));
    }

    [Fact]
    public void A_day_put_right_by_hand_takes_the_place_of_the_day_of_the_press()
    {
        var file = ACase.Rosa().MarkRecord("rec-a", RecordStatus.Asked, Day(5)).TrackRecord("rec-a", item => item.Ask(Day(2), ContactWay.Fax, null, null));
        Assert.Equal([Day(2)], Of(file).Where(e => e.Kind == TimelineKind.RecordAsked).Select(e => e.Day));
    }

    [Fact]
    public void The_days_of_the_law_and_of_a_promise_are_open_until_someone_has_called_after_them()
    {
        var asked = ACase.Rosa().TrackRecord("rec-a", item => item.Ask(Day(0), ContactWay.Fax, null, Day(5)));
        Assert.Equal([true, true], Open(asked));
        Assert.Equal([false, true], Open(asked.TrackRecord("rec-a", item => item.Check(Day(10)))));
        Assert.Equal([false, false], Open(asked.TrackRecord("rec-a", item => item.Check(Day(31)))));

        static IEnumerable<bool> Open(CaseFile file) => Of(file).Where(e => e.Kind is TimelineKind.RecordPromised or TimelineKind.RecordLimit).Select(e => e.IsOpen);
    }

    [Fact]
    public void The_law_sets_no_day_for_a_school_nor_for_slides_and_blocks()
    {
        var unbound = RealRules.Book.Records.FindAll(kind => !kind.HasLegalLimit && !kind.IsOwn).ConvertAll(kind => kind.Id);
        Assert.Subset(unbound.ToHashSet(StringComparer.Ordinal), new HashSet<string>(["rec-blocks", "rec-slides"], StringComparer.Ordinal));
        Assert.Contains(RealRules.Book.Records, kind => kind.Holder == RecordHolders.School && unbound.Contains(kind.Id));
        Assert.DoesNotContain("rec-path-report", unbound);
        var file = unbound.Aggregate(ACase.Rosa(), (all, record) => all.MarkRecord(record, RecordStatus.Asked, Day(0)));
        Assert.DoesNotContain(CaseTimeline.Of(file, CasePlan.Of(file, RealRules.Book, Day(0)), TimeZoneInfo.Utc), e => e.Kind == TimelineKind.RecordLimit);
    }

    [Fact]
    public void A_call_back_is_late_until_someone_was_called_on_its_day_or_after_and_then_it_is_a_call_like_any_other()
    {
        var first = new Contact(Guid.NewGuid(), Day(1), ContactWay.Phone, null, null, Day(3));
        var file = Requested().TrackRequest(TrackedCase.RequestId, r => r.Log(first));
        Assert.Equal(TimelineTense.Late, CallBack(file).When(Day(4)));
        Assert.Equal(TimelineTense.Coming, CallBack(file).When(Day(2)));

        var called = file.TrackRequest(TrackedCase.RequestId, r => r.Log(first with { Id = Guid.NewGuid(), Day = Day(4), CallBackOn = null }));
        Assert.DoesNotContain(Of(called), e => e.Kind == TimelineKind.CallBack);
        Assert.Equal([Day(1), Day(4)], Of(called).Where(e => e.Kind == TimelineKind.Contact).Select(e => e.Day).Order());
    }

    [Theory]
    [InlineData(ContactWay.Phone, false)]
    [InlineData(ContactWay.Portal, true)]
    [InlineData(ContactWay.Email, true)]
    [InlineData(ContactWay.Fax, true)]
    [InlineData(ContactWay.Mail, true)]
    [InlineData(ContactWay.InPerson, true)]
    public void Only_a_call_that_is_written_down_takes_the_place_of_the_day_an_office_was_called(ContactWay way, bool isTold)
    {
        var file = Requested()
            .TrackRequest(TrackedCase.RequestId, r => r.MoveTo(RequestStatus.Called, Day(1)))
            .TrackRequest(TrackedCase.RequestId, r => r.Log(new Contact(Guid.NewGuid(), Day(1), way, null, null, null)));
        Assert.Equal(isTold, Of(file).Exists(e => e.Kind == TimelineKind.OfficeCalled));
    }

    [Fact]
    public void An_office_that_was_only_written_to_is_not_told_as_called()
    {
        var file = Requested().TrackRequest(TrackedCase.RequestId, r => r.Log(new Contact(Guid.NewGuid(), Day(1), ContactWay.Portal, null, null, null)));
        Assert.Equal(RequestStatus.Called, file.Tracking.Request(TrackedCase.RequestId)!.Status);
        Assert.DoesNotContain(Of(file), e => e.Kind == TimelineKind.OfficeCalled);
        Assert.Contains(Of(file), e => e.Kind == TimelineKind.Contact && e.Day == Day(1));
    }

    [Fact]
    public void What_happened_today_has_happened_and_what_is_planned_for_today_has_not()
    {
        var file = Requested().TrackRequest(TrackedCase.RequestId, r => r.Book(new Visit(Day(0), null, null, null), Day(0)));
        var today = Of(file).Where(e => e.Day == Day(0) && e.RequestId is not null).ToDictionary(e => e.Kind, e => e.When(Day(0)));
        Assert.Equal(TimelineTense.Past, today[TimelineKind.VisitBooked]);
        Assert.Equal(TimelineTense.Today, today[TimelineKind.Visit]);
    }

    [Fact]
    public void A_visit_that_was_called_off_is_gone_and_one_that_took_place_stays()
    {
        var file = Requested().TrackRequest(TrackedCase.RequestId, r => r.Book(new Visit(Day(9), null, null, null), Day(0)));
        Assert.DoesNotContain(Of(file.TrackRequest(TrackedCase.RequestId, r => r.MoveTo(RequestStatus.Cancelled, Day(5)))), e => e.Kind == TimelineKind.Visit);
        Assert.Contains(Of(file.TrackRequest(TrackedCase.RequestId, r => r.MoveTo(RequestStatus.Declined, Day(12)))), e => e.Kind == TimelineKind.Visit);
    }

    [Fact]
    public void The_day_that_is_set_and_the_end_of_a_safe_wait_are_two_days_until_treatment_starts()
    {
        var file = ACase.Rosa() with { Urgency = new Urgency(YesNoUnknown.No, Day(20)) { SafeUntil = Day(30) } };
        (TimelineKind, DateOnly)[] Days(CaseFile told) =>
            [.. Of(told).Where(e => e.Kind is TimelineKind.TreatmentStart or TimelineKind.SafeWaitEnds).Select(e => (e.Kind, e.Day))];
        Assert.Equal([(TimelineKind.TreatmentStart, Day(20)), (TimelineKind.SafeWaitEnds, Day(30))], Days(file));
        Assert.Equal([(TimelineKind.TreatmentStart, Day(20))], Days(file.SayTreatmentStarted()));
    }

    [Fact]
    public void The_day_of_a_start_is_told_where_the_person_is()
    {
        var file = new CaseFile(CaseId.New(), new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        var chicago = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");
        var entry = Assert.Single(CaseTimeline.Of(file, CasePlan.Of(file, RuleBooks.OneHardQuestion, ACase.Day0), chicago));
        Assert.Equal(new DateOnly(2026, 3, 1), entry.Day);
    }

    [Fact]
    public void A_key_stays_when_the_day_moves_and_tells_nothing()
    {
        var entry = new TimelineEntry(Day(1), TimelineKind.RecordCheck) { RecordId = "rec-slides" };
        var id = CaseId.New();
        Assert.Equal(TimelineKey.Of(id, entry), TimelineKey.Of(id, entry with { Day = Day(7), IsOpen = true }));
        Assert.NotEqual(TimelineKey.Of(id, entry), TimelineKey.Of(CaseId.New(), entry));
        Assert.Matches("^[0-9a-f]{32}$", TimelineKey.Of(id, entry));
    }

    private static CaseFile Requested() => ACase.Rosa().Track(tracking => tracking.Add(new OpinionRequest(TrackedCase.RequestId, "Clinic")));

    private static TimelineEntry CallBack(CaseFile file) => Of(file).Single(e => e.Kind == TimelineKind.CallBack);

    private static ImmutableList<TimelineEntry> Of(CaseFile file) =>
        CaseTimeline.Of(file, CasePlan.Of(file, RuleBooks.OneHardQuestion, ACase.Day0), TimeZoneInfo.Utc);
}
