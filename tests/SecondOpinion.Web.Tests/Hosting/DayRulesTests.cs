using FluentValidation;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class DayRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("3", "27", "2026", null)]
    [InlineData("marzo", "27", "26", null)]
    [InlineData("2", "30", "2026", "tracked.error.no-such-day")]
    [InlineData("feb", "29", "2026", "tracked.error.no-such-day")]
    [InlineData("13", "1", "2026", "tracked.error.no-such-day")]
    [InlineData("3", "", "2026", "tracked.error.date-part")]
    [InlineData("", "", "2026", "tracked.error.date-part")]
    [InlineData("soon", "1", "2026", "tracked.error.date")]
    [InlineData("3", "1", "26x", "tracked.error.date")]
    [InlineData("3", "1", "2062", "tracked.error.far")]
    public void Each_wrong_date_has_a_sentence_of_its_own(string month, string day, string year, string? error) =>
        Assert.Equal(error, FaultOf(new DateText(month, day, year), rule => rule.Day(Today)));

    [Fact]
    public void A_needed_day_is_asked_for() => Assert.Equal("tracked.error.date-needed", FaultOf(DateText.Empty, rule => rule.NeededDay(Today)));

    [Theory]
    [InlineData("3", "2", null)]
    [InlineData("3", "3", "tracked.error.future")]
    public void What_has_happened_was_today_or_before(string month, string day, string? error) =>
        Assert.Equal(error, FaultOf(new DateText(month, day, "2026"), rule => rule.PastDay(Today)));

    [Theory]
    [InlineData("3", "2", null)]
    [InlineData("3", "1", "tracked.error.past")]
    [InlineData("2", "20", null)]
    public void What_is_to_come_is_today_or_later_unless_it_is_stored_so(string month, string day, string? error) =>
        Assert.Equal(error, FaultOf(new DateText(month, day, "2026"), rule => rule.Day(Today).NotPast(Today, new DateOnly(2026, 2, 20))));

    [Theory]
    [InlineData("3", "4", null)]
    [InlineData("3", "3", "before")]
    [InlineData("", "", null)]
    public void The_later_of_two_days_comes_later(string month, string day, string? error) =>
        Assert.Equal(error, FaultOf(new DateText(month, day, month.Length > 0 ? "2026" : ""), rule => rule.Day(Today).NotBefore(_ => new DateOnly(2026, 3, 4), "before")));

    private static string? FaultOf(DateText day, Action<IRuleBuilderInitial<Typed, DateText>> rule)
    {
        var form = new InlineValidator<Typed>();
        rule(form.RuleFor(typed => typed.Day));
        return form.Validate(new Typed(day)).Errors.SingleOrDefault()?.ErrorMessage;
    }

    private sealed record Typed(DateText Day);
}
