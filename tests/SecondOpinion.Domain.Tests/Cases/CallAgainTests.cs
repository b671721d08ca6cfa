using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>Which day to call again stands, of an office and of the health plan: what was said last counts for both, and an office answers by a talk or a visit too.</summary>
public sealed class CallAgainTests
{
    public static TheoryData<string, (int Day, int? Again)[], int?> Calls => new()
    {
        { "none", [], null },
        { "one", [(0, 3)], 3 },
        { "a newer day takes the place of a later one", [(0, 5), (1, 3)], 3 },
        { "a newer day takes the place of an earlier one", [(0, 3), (1, 7)], 7 },
        { "also within one day", [(0, 2), (0, 0)], 0 },
        { "a call on its day answers it", [(0, 3), (3, null)], null },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void What_was_said_last_counts_until_it_is_answered(string _, (int Day, int? Again)[] calls, int? stands)
    {
        DateOnly? expected = stands is { } days ? Day(days) : null;
        var office = calls.Aggregate(new OpinionRequest(Guid.NewGuid(), "Duke"), (request, call) =>
            request.Log(new Contact(Guid.NewGuid(), Day(call.Day), ContactWay.Phone, null, null, call.Again is { } again ? Day(again) : null)));
        Assert.Equal(expected, office.CallBackOn);

        var plan = calls.Aggregate(Insurance.Empty, (insurance, call) =>
            insurance.Log(new InsuranceCall(Guid.NewGuid(), Day(call.Day), null, null) { FollowUpOn = call.Again is { } again ? Day(again) : null }));
        Assert.Equal(expected, plan.FollowUpOn);
    }

    [Fact]
    public void A_call_to_the_health_plan_before_its_day_does_not_answer_it()
    {
        InsuranceCall[] calls = [new(Guid.NewGuid(), Day(0), null, null) { FollowUpOn = Day(3) }, new(Guid.NewGuid(), Day(1), null, null)];
        Assert.Equal(Day(3), calls.Aggregate(Insurance.Empty, (insurance, call) => insurance.Log(call)).FollowUpOn);
    }

    [Theory]
    [InlineData(ContactWay.Phone, 1, false)]
    [InlineData(ContactWay.InPerson, 0, false)]
    [InlineData(ContactWay.Portal, 1, true)]
    [InlineData(ContactWay.Email, 2, true)]
    [InlineData(ContactWay.Mail, 3, false)]
    public void A_later_talk_with_an_office_answers_its_day_at_once_and_a_message_from_that_day_on(ContactWay way, int day, bool stands)
    {
        var said = Said(0, 3);
        var office = Duke.Log(said).Log(new Contact(Guid.NewGuid(), Day(day), way, null, null, null));
        Assert.Equal(stands ? said : null, office.CallBack);
        Assert.Contains(said, office.Contacts);
    }

    [Fact]
    public void A_talk_before_the_one_in_which_the_day_was_said_answers_nothing() =>
        Assert.Equal(Day(3), Duke.Log(Said(1, 3)).Log(Said(0, null)).CallBackOn);

    [Fact]
    public void A_line_that_is_put_right_stays_before_the_talk_that_came_after_it_on_its_day()
    {
        var said = Said(0, 3);
        Assert.Null(Duke.Log(said).Log(Said(0, null)).Log(said with { Who = "Ann" }).CallBackOn);
    }

    [Fact]
    public void A_visit_that_is_set_answers_the_day_and_one_said_after_it_stands()
    {
        var booked = Duke.Log(Said(0, 3)).Book(On(20), Day(0));
        Assert.Null(booked.CallBackOn);
        Assert.Equal(Day(3), Assert.Single(booked.Contacts).CallBackOn);
        Assert.Null(booked.Log(booked.Contacts[0] with { Who = "Ann" }).CallBackOn);
        Assert.Equal(Day(5), booked.Log(booked.Contacts[0] with { CallBackOn = Day(5) }).CallBackOn);
        Assert.Equal(Day(9), booked.Log(Said(0, 9)).CallBackOn);
        Assert.Equal(Day(9), booked.Log(Said(0, 9)).Book(On(20) with { Place = "Duke North" }, Day(0)).CallBackOn);
        Assert.Null(booked.Log(Said(0, 9)).Book(On(21), Day(0)).CallBackOn);
    }

    [Fact]
    public void So_does_the_word_that_a_visit_is_set() =>
        Assert.Null(Duke.Log(Said(0, 3)).MoveTo(RequestStatus.Scheduled, Day(0)).CallBackOn);

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, 21)]
    public void After_the_visit_nobody_calls_again_for_a_day_before_it(int again, int? stands) =>
        Assert.Equal(stands is { } day ? Day(day) : null, Duke.Book(On(20), Day(0)).Log(Said(1, again)).MoveTo(RequestStatus.Visited, Day(20)).CallBackOn);

    private static OpinionRequest Duke { get; } = new(Guid.NewGuid(), "Duke");

    private static Contact Said(int day, int? again) => new(Guid.NewGuid(), Day(day), ContactWay.Phone, null, null, again is { } later ? Day(later) : null);

    private static Visit On(int day) => new(Day(day), null, null, null);

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
