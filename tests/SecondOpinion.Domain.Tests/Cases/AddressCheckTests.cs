using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class AddressCheckTests
{
    private static readonly Reminders Asked = new("rosa@example.org", DayBefore: true, MorningOf: false, Language.English)
    {
        Check = AddressCheck.Of("012345", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], ACase.Started),
    };

    [Fact]
    public void The_code_confirms_the_address_and_is_forgotten()
    {
        Assert.False(Asked.IsOn);
        var confirmed = Asked.Confirm("012 345", ACase.Started.AddMinutes(29));
        Assert.True(confirmed.IsOn);
        Assert.Null(confirmed.Check);
    }

    [Fact]
    public void After_half_an_hour_the_code_is_over() => Assert.Equal(Asked, Asked.Confirm("012345", ACase.Started.AddMinutes(30)));

    [Fact]
    public void After_five_wrong_codes_the_right_one_is_over_too()
    {
        var tried = Enumerable.Range(0, AddressCheck.MostTries).Aggregate(Asked, (now, _) => now.Confirm("999999", ACase.Started));
        Assert.False(tried.Confirm("012345", ACase.Started).IsConfirmed);
    }

    [Fact]
    public void Another_address_has_to_be_confirmed_and_the_same_one_has_not()
    {
        var confirmed = Asked.Confirm("012345", ACase.Started);
        Assert.True(Reminders.Say(confirmed, "Rosa@example.org", dayBefore: true, morningOf: true, Language.Spanish).IsConfirmed);
        Assert.False(Reminders.Say(confirmed, "ana@example.org", dayBefore: true, morningOf: true, Language.English).IsConfirmed);
    }

    [Fact]
    public void The_code_itself_is_not_kept() => Assert.DoesNotContain("012345", Asked.Check!.ToString(), StringComparison.Ordinal);
}
