using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>Which offices can be meant when the day of the visit is to be set.</summary>
public sealed class VisitOfficesTests
{
    private static readonly OpinionRequest Duke = new OpinionRequest(Guid.NewGuid(), "Duke").MoveTo(RequestStatus.Called, ACase.Day0);
    private static readonly OpinionRequest Mayo = new OpinionRequest(Guid.NewGuid(), "Mayo").MoveTo(RequestStatus.Called, ACase.Day0);

    [Fact]
    public void Several_open_offices_can_all_be_meant_and_the_step_names_none()
    {
        var file = ACase.Denise().AddRequest(Duke).AddRequest(Mayo);
        Assert.Equal([Duke, Mayo], VisitOffices.Of(file.Tracking));
        Assert.Contains(new PlannedStep(NextStep.SetVisitDate), Plan(file).Steps);
    }

    [Fact]
    public void One_that_said_no_is_not_meant_and_the_other_one_is_gone_to_straight()
    {
        var file = ACase.Denise().AddRequest(Duke).AddRequest(Mayo).MoveRequest(Duke.Id, RequestStatus.Declined, ACase.Day0);
        Assert.Equal([Mayo], VisitOffices.Of(file.Tracking));
        Assert.Contains(new PlannedStep(NextStep.SetVisitDate, Mayo.Id), Plan(file).Steps);
    }

    [Fact]
    public void The_choice_of_the_person_and_a_visit_that_is_booked_stand_alone()
    {
        var file = ACase.Denise().AddRequest(Duke).AddRequest(Mayo);
        Assert.Equal([Mayo], VisitOffices.Of(file.ChooseRequest(Mayo.Id).Tracking));
        var booked = file.BookVisit(Mayo.Id, new Visit(ACase.Day0.AddDays(9), null, null, null), hasBeen: false, ACase.Day0);
        Assert.Equal([Mayo.Id], VisitOffices.Of(booked.Tracking).Select(r => r.Id));
    }

    [Fact]
    public void One_that_was_only_thought_of_is_not_meant_where_another_was_asked()
    {
        var thought = new OpinionRequest(Guid.NewGuid(), "Cleveland");
        Assert.Equal([Duke], VisitOffices.Of(ACase.Denise().AddRequest(thought).AddRequest(Duke).Tracking));
        Assert.Equal([thought], VisitOffices.Of(ACase.Denise().AddRequest(thought).Tracking));
    }

    [Fact]
    public void After_the_visit_it_is_the_office_of_that_visit_and_without_any_office_none()
    {
        var been = ACase.Denise().AddRequest(Duke.Book(new Visit(ACase.Day0, null, null, null), hasBeen: true, ACase.Day0));
        Assert.Equal(been.Tracking.Requests, VisitOffices.Of(been.Tracking));
        Assert.Empty(VisitOffices.Of(Tracking.Empty));
    }

    private static CasePlan Plan(CaseFile file) => CasePlan.Of(file, RealRules.Book, ACase.Day0);
}
