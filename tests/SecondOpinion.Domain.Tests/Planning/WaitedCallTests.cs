using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class WaitedCallTests
{
    private static readonly DateOnly Saturday = new(2026, 3, 14);

    [Theory]
    [InlineData(AwaitedFrom.RecordHolder)]
    [InlineData(AwaitedFrom.MissingPart)]
    [InlineData(AwaitedFrom.OfficeForRecords)]
    public void Nobody_is_told_to_call_on_a_closed_day_that_was_only_reckoned(AwaitedFrom from)
    {
        Assert.Equal(Saturday.AddDays(2), WaitedCall.On(from, Saturday));
        Assert.Equal(Saturday.AddDays(-1), WaitedCall.On(from, Saturday.AddDays(-1)));
    }

    [Theory]
    [InlineData(AwaitedFrom.Office)]
    [InlineData(AwaitedFrom.InsurancePlan)]
    [InlineData(AwaitedFrom.VisitDay)]
    public void A_day_that_somebody_said_stays(AwaitedFrom from) => Assert.Equal(Saturday, WaitedCall.On(from, Saturday));
}
