using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Reminders;

namespace SecondOpinion.Web.Tests.Features.Reminders;

public sealed class TestPaceTests : IDisposable
{
    private readonly TestPace pace = new();

    public void Dispose() => pace.Dispose();

    [Fact]
    public void A_recipient_gets_six_an_hour_from_any_number_of_plans_and_machines()
    {
        var allowed = Enumerable.Range(0, 12).Select(n => pace.Allows(CaseId.New(), $"10.0.0.{n}", n % 2 == 0 ? "rosa@example.org" : "ROSA@example.org"));
        Assert.Equal(6, allowed.Count(isAllowed => isAllowed));
    }

    [Fact]
    public void A_machine_sends_six_an_hour_to_any_number_of_people_and_uses_up_nothing_of_theirs()
    {
        var allowed = Enumerable.Range(0, 12).Select(n => pace.Allows(CaseId.New(), "10.0.0.1", n < 6 ? $"person{n}@example.org" : "rosa@example.org"));
        Assert.Equal(6, allowed.Count(isAllowed => isAllowed));
        Assert.True(pace.Allows(CaseId.New(), "10.0.0.2", "rosa@example.org"));
    }

    [Fact]
    public void A_plan_sends_six_an_hour()
    {
        var id = CaseId.New();
        Assert.Equal(6, Enumerable.Range(0, 12).Count(n => pace.Allows(id, $"10.0.0.{n}", $"person{n}@example.org")));
    }
}
