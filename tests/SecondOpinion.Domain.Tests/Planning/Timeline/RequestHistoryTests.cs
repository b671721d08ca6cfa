using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning.Timeline;

/// <summary>What happened with an office stays told when something else has happened since.</summary>
public sealed class RequestHistoryTests
{
    private static readonly Guid First = TrackedCase.RequestId;
    private static readonly Guid Second = new("0c6b2a52-2d43-4f7e-9a19-6f3c5b1d7e22");

    [Theory]
    [InlineData(RequestStatus.Declined, TimelineKind.OfficeDeclined)]
    [InlineData(RequestStatus.WaitingForRecords, TimelineKind.OfficeWaits)]
    [InlineData(RequestStatus.Cancelled, TimelineKind.RequestCancelled)]
    public void A_call_stays_when_a_later_status_takes_its_place(RequestStatus later, TimelineKind told)
    {
        var file = Asked().MoveRequest(First, RequestStatus.Called, Day(1)).MoveRequest(First, later, Day(4));
        Assert.Equal([(Day(1), TimelineKind.OfficeCalled), (Day(4), told)], Told(file));
    }

    [Fact]
    public void A_call_stays_when_a_day_is_set_and_the_visit_is_over()
    {
        var file = Asked().MoveRequest(First, RequestStatus.Called, Day(1))
            .BookVisit(First, new Visit(Day(9), null, null, null), hasBeen: false, Day(2)).MoveRequest(First, RequestStatus.Visited, Day(9)).MoveRequest(First, RequestStatus.Received, Day(12));
        Assert.Equal([(Day(1), TimelineKind.OfficeCalled), (Day(2), TimelineKind.VisitBooked), (Day(12), TimelineKind.OpinionReceived)], Told(file));
    }

    [Fact]
    public void A_step_that_was_taken_back_on_its_own_day_is_not_told()
    {
        var called = Asked().MoveRequest(First, RequestStatus.Called, Day(1));
        Assert.Empty(called.MoveRequest(First, RequestStatus.Considering, Day(1)).Tracking.Request(First)!.History);
        var slip = called.MoveRequest(First, RequestStatus.Declined, Day(1)).MoveRequest(First, RequestStatus.Called, Day(1));
        Assert.Equal([(Day(1), TimelineKind.OfficeCalled)], Told(slip));
        Assert.Empty(slip.Tracking.Request(First)!.History);
    }

    [Fact]
    public void A_visit_day_that_was_taken_away_is_no_call()
    {
        var visit = new Visit(Day(20), null, null, null);
        var unbooked = Asked().BookVisit(First, visit, hasBeen: false, Day(2)).BookVisit(First, visit: null, hasBeen: false, Day(4));
        Assert.Equal(RequestStatus.Called, unbooked.Tracking.Request(First)!.Status);
        Assert.Equal([(Day(2), TimelineKind.VisitBooked)], Told(unbooked));
        Assert.Equal([(Day(2), TimelineKind.VisitBooked), (Day(6), TimelineKind.OfficeDeclined)], Told(unbooked.MoveRequest(First, RequestStatus.Declined, Day(6))));
    }

    [Fact]
    public void A_call_stays_when_a_visit_day_is_set_and_taken_away_on_its_day()
    {
        var called = Asked().MoveRequest(First, RequestStatus.Called, Day(1));
        var file = called.BookVisit(First, new Visit(Day(20), null, null, null), hasBeen: false, Day(1)).BookVisit(First, visit: null, hasBeen: false, Day(1));
        Assert.Equal([(Day(1), TimelineKind.OfficeCalled)], Told(file));
        Assert.Equal([(Day(1), TimelineKind.OfficeCalled), (Day(3), TimelineKind.OfficeDeclined)], Told(file.MoveRequest(First, RequestStatus.Declined, Day(3))));
    }

    [Fact]
    public void What_happened_on_one_day_stands_in_its_order_one_office_after_the_other()
    {
        var file = Asked().AddRequest(new OpinionRequest(Second, "Other") { Since = Day(0) });
        var (one, two, three) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        file = file.LogContact(First, Call(one)).LogContact(First, Call(two)).MoveRequest(First, RequestStatus.Declined, Day(5))
            .LogContact(Second, Call(three)).BookVisit(Second, new Visit(Day(20), null, null, null), hasBeen: false, Day(5));
        var day = Of(file).Where(e => e.Day == Day(5)).ToList();
        Assert.Equal(
            [(First, TimelineKind.Contact, one), (First, TimelineKind.Contact, two), (First, TimelineKind.OfficeDeclined, null), (Second, TimelineKind.Contact, three), (Second, TimelineKind.VisitBooked, (Guid?)null)],
            day.Select(e => (e.RequestId!.Value, e.Kind, e.ItemId)));
    }

    [Fact]
    public void What_is_kept_of_an_office_does_not_grow_without_end()
    {
        var request = Enumerable.Range(1, 200).Aggregate(new OpinionRequest(First, "x"), (all, n) => all.MoveTo(n % 2 == 0 ? RequestStatus.Called : RequestStatus.Declined, Day(n)));
        Assert.Equal(OpinionRequest.MostMarks, request.History.Count);
        Assert.Equal(Day(199), request.History[^1].Day);
    }

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);

    private static Contact Call(Guid id) => new(id, Day(5), ContactWay.Phone, null, null, null);

    private static CaseFile Asked() => ACase.Rosa().AddRequest(new OpinionRequest(First, "Clinic"));

    private static IEnumerable<(DateOnly, TimelineKind)> Told(CaseFile file) => Of(file).Where(e => e.RequestId == First && !e.IsPlanned).Select(e => (e.Day, e.Kind));

    private static ImmutableList<TimelineEntry> Of(CaseFile file) => CaseTimeline.Of(file, CasePlan.Of(file, RuleBooks.OneHardQuestion, ACase.Day0), TimeZoneInfo.Utc);
}
