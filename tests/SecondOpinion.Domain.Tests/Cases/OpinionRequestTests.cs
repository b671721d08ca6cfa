using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class OpinionRequestTests
{
    private static readonly OpinionRequest Duke = new(Guid.NewGuid(), "Duke");
    private static readonly Visit Soon = new(ACase.Day0.AddDays(7), null, null, null);

    [Fact]
    public void Booking_moves_a_request_on_and_taking_the_day_away_moves_it_back()
    {
        var booked = Duke.Book(Soon, ACase.Day0);
        Assert.Equal(RequestStatus.Scheduled, booked.Status);
        Assert.Equal(RequestStatus.Called, booked.Book(null, ACase.Day0).Status);
    }

    [Fact]
    public void A_visit_that_has_been_counts_from_its_own_day() =>
        Assert.Equal((RequestStatus.Visited, Soon.Date), (Duke.Book(Soon, hasBeen: true, Soon.Date.AddDays(2)).Status, Duke.Book(Soon, hasBeen: true, Soon.Date.AddDays(2)).Since));

    [Theory]
    [InlineData(RequestStatus.Visited)]
    [InlineData(RequestStatus.OpinionAwaited)]
    [InlineData(RequestStatus.Received)]
    public void What_comes_after_a_visit_is_not_said_before_its_day(RequestStatus status)
    {
        var booked = Duke.Book(Soon, ACase.Day0);
        Assert.Equal(CaseRule.VisitToCome, Assert.Throws<CaseRuleException>(() => booked.MoveTo(status, Soon.Date.AddDays(-1))).Rule);
        Assert.Equal(status, booked.MoveTo(status, Soon.Date).Status);
        Assert.Equal(status, Duke.MoveTo(status, ACase.Day0).Status);
    }

    [Fact]
    public void A_written_opinion_may_come_before_a_talk_about_it() =>
        Assert.Equal(RequestStatus.Received, Duke.MoveTo(RequestStatus.OpinionAwaited, ACase.Day0).Book(Soon, ACase.Day0).MoveTo(RequestStatus.Received, Soon.Date.AddDays(-1)).Status);

    [Fact]
    public void Nobody_has_been_at_a_visit_that_is_to_come()
    {
        Assert.Throws<CaseRuleException>(() => Duke.Book(Soon, ACase.Day0).Went(ACase.Day0));
        Assert.Throws<CaseRuleException>(() => Duke.Book(Soon, hasBeen: true, ACase.Day0));
    }

    [Fact]
    public void A_visit_that_is_put_off_is_to_come_again()
    {
        var been = Duke.Book(Soon, hasBeen: true, Soon.Date);
        Assert.Equal(RequestStatus.Scheduled, been.Book(Soon with { Date = Soon.Date.AddDays(9) }, Soon.Date).Status);
        Assert.Equal(RequestStatus.Visited, been.Book(Soon with { Place = "Duke North" }, Soon.Date).Status);
    }

    [Fact]
    public void A_call_that_is_logged_twice_is_one_line_with_what_was_said_last()
    {
        var call = new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, "Ann", null, null);
        var logged = Duke.Log(call);
        Assert.Same(logged, logged.Log(call));
        Assert.Equal(call with { Who = "Bea" }, Assert.Single(logged.Log(call with { Who = "Bea" }).Contacts));
    }

    [Fact]
    public void A_line_of_a_full_log_can_be_put_right_and_moves_to_its_day()
    {
        var full = Enumerable.Range(1, OpinionRequest.MostContacts).Aggregate(Duke, (request, n) => request.Log(Call(-n)));
        var put = full.Contacts[0] with { Day = ACase.Day0.AddDays(-200), Who = "Bea" };
        Assert.Equal(put, full.Log(put).Contacts[^1]);
        Assert.Equal(OpinionRequest.MostContacts, full.Log(put).Contacts.Count);
    }

    [Fact]
    public void Saying_it_has_been_never_takes_an_opinion_back() =>
        Assert.Equal(RequestStatus.Received, Duke.MoveTo(RequestStatus.Received, ACase.Day0).Went(ACase.Day0).Status);

    [Fact]
    public void The_first_contact_with_an_office_says_that_it_was_called_on_that_day()
    {
        var logged = Duke.Log(Call(-3));
        Assert.Equal((RequestStatus.Called, ACase.Day0.AddDays(-3)), (logged.Status, logged.Since));
        Assert.Equal(logged.Since, logged.Log(Call(0)).Since);
    }

    [Theory]
    [InlineData(RequestStatus.Scheduled)]
    [InlineData(RequestStatus.Declined)]
    public void A_contact_moves_no_request_that_is_further(RequestStatus status) =>
        Assert.Equal((status, ACase.Day0), (Duke.MoveTo(status, ACase.Day0).Log(Call(1)) is var logged ? logged.Status : default, logged.Since!.Value));

    [Fact]
    public void One_undo_takes_back_the_contact_and_the_status()
    {
        var asked = ACase.Rosa().AddRequest(Duke).MarkStage(PlanStage.Choosing, StageStatus.InProgress);
        var logged = asked.LogContact(Duke.Id, Call(0));
        Assert.Empty(logged.StageMarks);
        var back = logged.TakeBack(logged.TrackedChanges);
        Assert.Equal(RequestStatus.Considering, back.Tracking.Request(Duke.Id)!.Status);
        Assert.Empty(back.Tracking.Request(Duke.Id)!.Contacts);
        Assert.Equal(asked.StageMarks, back.StageMarks);
    }

    [Theory]
    [InlineData(null, RequestStatus.Scheduled)]
    [InlineData("Slides", RequestStatus.WaitingForRecords)]
    public void After_a_call_an_office_that_asked_for_records_waits_for_them(string? askedFor, RequestStatus next) =>
        Assert.Equal(next, (Duke with { AskedFor = askedFor }).MoveTo(RequestStatus.Called, ACase.Day0).Next);

    [Theory]
    [InlineData(VisitType.InPerson, VisitType.Virtual)]
    [InlineData(VisitType.Virtual, VisitType.Virtual)]
    [InlineData(VisitType.PathologyOnly, VisitType.PathologyOnly)]
    public void A_programme_without_rooms_is_met_by_video(VisitType wanted, VisitType kind) =>
        Assert.Equal(kind, OpinionRequest.To(Place() with { OffersTelehealth = true }, Guid.NewGuid(), wanted, ACase.Day0).Kind);

    [Theory]
    [InlineData(VisitType.InPerson)]
    [InlineData(VisitType.Virtual)]
    public void A_place_with_rooms_is_asked_for_what_the_person_wants(VisitType wanted) =>
        Assert.Equal(wanted, OpinionRequest.To(Place() with { OffersTelehealth = true, Address = "2 Elm St", City = "Durham, NC" }, Guid.NewGuid(), wanted, ACase.Day0).Kind);

    [Fact]
    public void A_request_keeps_what_the_list_said_of_the_place()
    {
        var place = Place() with { Address = "2 Elm St, Durham, NC 27710", Website = new Uri("https://example.org/") };
        var request = OpinionRequest.To(place, Guid.NewGuid(), VisitType.InPerson, ACase.Day0);
        Assert.Equal((place.Address, place.Website), (request.Address, request.Website));
        Assert.Null(OpinionRequest.To(place with { Address = new string('x', 301) }, Guid.NewGuid(), VisitType.InPerson, ACase.Day0).Address);
    }

    [Theory]
    [InlineData(VisitType.InPerson, VisitTask.ToDo, VisitTask.NotSaid)]
    [InlineData(VisitType.Virtual, VisitTask.NotSaid, VisitTask.ToDo)]
    [InlineData(VisitType.PathologyOnly, VisitTask.NotSaid, VisitTask.NotSaid)]
    public void What_there_is_to_see_to_follows_the_kind(VisitType kind, VisitTask ride, VisitTask link)
    {
        var visit = Soon.ToPrepare(kind, brings: kind is VisitType.Virtual, needsInterpreter: false);
        Assert.Equal((ride, link, VisitTask.NotSaid), (visit.Ride, visit.LinkTest, visit.Interpreter));
        Assert.Equal(kind is VisitType.Virtual ? VisitTask.ToDo : VisitTask.NotSaid, visit.Companion);
    }

    private static ShortlistEntry Place() => new(Guid.NewGuid(), "a-programme", "A programme", null);

    private static Contact Call(int day) => new(Guid.NewGuid(), ACase.Day0.AddDays(day), ContactWay.Phone, null, null, null);
}
