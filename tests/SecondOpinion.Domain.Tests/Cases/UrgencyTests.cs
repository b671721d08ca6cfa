using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class UrgencyTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(YesNoUnknown.No, 8, false)]
    [InlineData(YesNoUnknown.No, 7, true)]
    [InlineData(YesNoUnknown.Unknown, 0, true)]
    [InlineData(YesNoUnknown.Unknown, -1, true)]
    [InlineData(YesNoUnknown.Yes, 90, true)]
    public void A_start_within_seven_days_or_a_doctor_who_says_so_is_soon(YesNoUnknown answer, int days, bool soon) =>
        Assert.Equal(soon, new Urgency(answer, Today.AddDays(days)).IsSoon(Today));

    [Theory]
    [InlineData(YesNoUnknown.Yes, true)]
    [InlineData(YesNoUnknown.No, false)]
    [InlineData(YesNoUnknown.Unknown, false)]
    public void Without_a_day_the_answer_alone_decides(YesNoUnknown answer, bool soon) =>
        Assert.Equal(soon, new Urgency(answer, null).IsSoon(Today));
}
