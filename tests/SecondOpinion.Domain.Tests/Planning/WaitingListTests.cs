using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class WaitingListTests
{
    private static readonly DateOnly CallAgain = ACase.Day0.AddDays(3);

    [Fact]
    public void A_promised_call_of_an_office_is_waited_for_until_its_day_and_from_then_on_it_is_a_step()
    {
        var office = Guid.NewGuid();
        var file = ACase.Rosa().Track(t => t.Add(new OpinionRequest(office, "Duke")))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, null, null, CallAgain));
        Turns(file, AwaitedFrom.Office, NextStep.CallOfficeBack);
    }

    [Fact]
    public void A_promised_call_of_the_health_plan_is_waited_for_until_its_day_and_from_then_on_it_is_a_step()
    {
        var call = new InsuranceCall(Guid.NewGuid(), ACase.Day0, "Pat", null) { FollowUpOn = CallAgain };
        Turns(ACase.Rosa().Track(t => t.ChangeInsurance(i => i.Log(call))), AwaitedFrom.InsurancePlan, NextStep.CallPlanBack);
    }

    [Fact]
    public void Every_office_that_is_to_be_called_today_is_a_step_of_its_own()
    {
        var offices = new[] { Guid.NewGuid(), Guid.NewGuid() };
        var file = offices.Aggregate(ACase.Rosa(), (f, office) => f.Track(t => t.Add(new OpinionRequest(office, "Office")))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, null, null, CallAgain)));
        var steps = CasePlan.Of(file, RealRules.Book, CallAgain).Steps.Where(s => s.Step == NextStep.CallOfficeBack);
        Assert.Equal(offices.Order(), steps.Select(s => s.Request!.Value).Order());
    }

    [Theory]
    [InlineData(ContactWay.Phone)]
    [InlineData(ContactWay.Portal)]
    [InlineData(ContactWay.Email)]
    public void An_office_is_waited_for_since_the_day_on_which_its_call_was_promised(ContactWay way)
    {
        var office = Guid.NewGuid();
        var file = ACase.Rosa().Track(t => t.Add(new OpinionRequest(office, "Duke")))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0, way, "Ana", null, CallAgain))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0.AddDays(1), ContactWay.Email, "Bo", null, null));
        Assert.Equal(ACase.Day0, Assert.Single(CasePlan.Of(file, RealRules.Book, ACase.Day0.AddDays(1)).Waiting, a => a.From == AwaitedFrom.Office).Since);
    }

    [Fact]
    public void After_a_newer_talk_an_office_is_waited_for_since_that_talk_and_no_step_or_date_is_left_of_the_older_day()
    {
        var office = Guid.NewGuid();
        var file = ACase.Rosa().Track(t => t.Add(new OpinionRequest(office, "Duke")))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, "Ana", null, CallAgain))
            .LogContact(office, new Contact(Guid.NewGuid(), ACase.Day0.AddDays(1), ContactWay.Phone, "Bo", null, null));
        var plan = CasePlan.Of(file, RealRules.Book, CallAgain);
        Assert.DoesNotContain(plan.Steps, s => s.Step == NextStep.CallOfficeBack);
        Assert.DoesNotContain(CaseTimeline.Of(file, plan, TimeZoneInfo.Utc), e => e.Day == CallAgain && e.RequestId == office);
        Assert.Equal(ACase.Day0.AddDays(1), Assert.Single(plan.Waiting, a => a.Request == office).Since);
    }

    [Fact]
    public void The_health_plan_is_waited_for_since_the_call_in_which_the_day_was_said()
    {
        InsuranceCall[] calls = [new(Guid.NewGuid(), ACase.Day0, "Pat", null) { FollowUpOn = CallAgain }, new(Guid.NewGuid(), ACase.Day0.AddDays(1), "Kim", null)];
        var file = ACase.Rosa().Track(t => t.ChangeInsurance(i => calls.Aggregate(i, (all, call) => all.Log(call))));
        Assert.Equal(ACase.Day0, Assert.Single(CasePlan.Of(file, RealRules.Book, ACase.Day0.AddDays(1)).Waiting, a => a.From == AwaitedFrom.InsurancePlan).Since);
    }

    private static void Turns(CaseFile file, AwaitedFrom from, NextStep step)
    {
        var before = CasePlan.Of(file, RealRules.Book, CallAgain.AddDays(-1));
        Assert.Contains(before.Waiting, awaited => awaited.From == from);
        Assert.DoesNotContain(before.Steps, s => s.Step == step);

        var due = CasePlan.Of(file, RealRules.Book, CallAgain);
        Assert.DoesNotContain(due.Waiting, awaited => awaited.From == from);
        Assert.Contains(due.Steps, s => s.Step == step);
    }
}
