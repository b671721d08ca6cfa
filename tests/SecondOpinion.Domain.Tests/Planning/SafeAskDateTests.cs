using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class SafeAskDateTests
{
    private static readonly DateOnly Visit = new(2026, 3, 20);

    private static readonly RuleBook Rules = new RuleBookBuilder()
        .Record("rec-notes")
        .Record("rec-slides", r => r with { LeadTime = "slides_release" })
        .Record("rec-now", r => r with { LeadTime = "portal" })
        .Takes("records_office", 14)
        .Takes("slides_release", 10)
        .Takes("slides_review", 4)
        .Takes("portal", 0)
        .Build();

    [Theory]
    [InlineData("rec-notes", 17)]
    [InlineData("rec-slides", 17)]
    [InlineData("rec-now", 3)]
    public void The_last_safe_day_leaves_the_longest_wait_and_three_days_to_spare(string record, int daysBefore) =>
        Assert.Equal(Visit.AddDays(-daysBefore), SafeAskDate.For(Rules.Records.Find(r => r.Id == record)!, Visit, Rules.LeadTimes));

    [Theory]
    [InlineData(4, -1)]
    [InlineData(5, -2)]
    public void Nobody_is_asked_on_a_weekend_so_the_friday_before_is_the_last_safe_day(int daysLater, int fridayFromThere)
    {
        var safe = Visit.AddDays(daysLater - 17);
        Assert.Equal(OfficeClosing.Weekend, OfficeDays.ClosingOn(safe));
        Assert.Equal(safe.AddDays(fridayFromThere), For(Rules.Records[0], Visit.AddDays(daysLater)));
        Assert.Equal(safe, For(Rules.Records[0] with { Holder = RecordHolders.Self }, Visit.AddDays(daysLater)));
    }

    [Fact]
    public void Nobody_is_asked_on_a_holiday_so_the_day_before_is_the_last_safe_day()
    {
        var thanksgiving = new DateOnly(2026, 11, 26);
        Assert.Equal(thanksgiving.AddDays(-1), For(Rules.Records[0], thanksgiving.AddDays(17)));
        Assert.Equal(thanksgiving, For(Rules.Records[0] with { Holder = RecordHolders.Self }, thanksgiving.AddDays(17)));
    }

    [Fact]
    public void A_wait_that_nobody_knows_still_leaves_the_spare_days() =>
        Assert.Equal(Visit.AddDays(-3), SafeAskDate.For(Rules.Records[0] with { LeadTime = "unknown" }, Visit, Rules.LeadTimes));

    private static DateOnly For(RecordKind record, DateOnly visit) => SafeAskDate.For(record, visit, Rules.LeadTimes);
}
