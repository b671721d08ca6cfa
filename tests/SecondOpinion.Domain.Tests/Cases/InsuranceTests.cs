using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>Calls to the plan, and what they settle.</summary>
public sealed class InsuranceTests
{
    private static readonly DateOnly Day = ACase.Day0;

    private static readonly Arbitrary<int[]> SomeDays = Gen.Choose(0, 60).ArrayOf().Where(days => days.Length < Insurance.MostCalls).ToArbitrary();

    private static readonly Arbitrary<int> Shift = Gen.Choose(-400, 400).ToArbitrary();

    [Fact]
    public void Calls_stand_with_the_newest_first_in_whatever_order_they_are_logged() => Prop.ForAll(SomeDays, days =>
    {
        var logged = Logged(days).Calls.Select(call => call.Day).ToList();
        return logged.SequenceEqual(days.Select(Day.AddDays).OrderDescending());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_two_calls_of_one_day_the_later_one_leads()
    {
        var (first, second) = (Call(0), Call(0));
        Assert.Equal([second.Id, first.Id], Insurance.Empty.Log(first).Log(second).Calls.Select(call => call.Id));
    }

    [Fact]
    public void A_changed_call_takes_its_own_place_and_no_other() => Prop.ForAll(SomeDays, Shift, (days, shift) =>
    {
        var before = Logged([.. days, 7]);
        var changed = before.Calls[^1] with { Day = Day.AddDays(shift), Person = "Pat" };
        var after = before.Log(changed);
        return after.Calls.Count == before.Calls.Count && after.Calls.Contains(changed)
            && after.Calls.Zip(after.Calls.Skip(1)).All(pair => pair.First.Day >= pair.Second.Day);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_full_log_takes_no_new_call_but_lets_one_be_changed_or_removed()
    {
        var full = Logged([.. Enumerable.Range(0, Insurance.MostCalls)]);
        Refused.By(CaseRule.TooManyEntries, () => full.Log(Call(3)));
        Assert.Equal(Insurance.MostCalls, full.Log(full.Calls[4] with { Person = "Pat" }).Calls.Count);
        Assert.Equal(Insurance.MostCalls - 1, full.Strike(full.Calls[4].Id).Calls.Count);
    }

    [Fact]
    public void A_call_that_is_removed_comes_back_when_that_is_taken_back() => Prop.ForAll(SomeDays, days =>
    {
        var file = ACase.Rosa().Track(tracking => tracking.ChangeInsurance(_ => Logged([.. days, 3])));
        var struck = file.Track(tracking => tracking.ChangeInsurance(insurance => insurance.Strike(insurance.Calls[0].Id)));
        return struck.TakeBack(struck.TrackedChanges).Tracking.Insurance.Calls.SequenceEqual(file.Tracking.Insurance.Calls);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_calls_again_before_the_call() => Prop.ForAll(Shift, shift =>
    {
        var refused = false;
        try
        {
            _ = Call(0) with { FollowUpOn = Day.AddDays(shift) };
        }
        catch (CaseRuleException rule) when (rule.Rule == CaseRule.DaysOutOfOrder)
        {
            refused = true;
        }

        return refused == shift < 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_answer_is_none_and_a_long_one_is_refused()
    {
        var answered = Call(0).Answer(3, "Yes").Answer(5, "No");
        Assert.Equal([3], answered.Answer(5, " ").Answers.Keys);
        Refused.By(CaseRule.TextTooLong, () => answered.Answer(1, new string('x', InsuranceCall.AnswerLength + 1)));
    }

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, false)]
    [InlineData(false, "4471", false)]
    [InlineData(true, "4471", true)]
    public void An_answer_and_a_reference_number_settle_it(bool answered, string? reference, bool settled) =>
        Assert.Equal(settled, Insurance.Empty.Log(new InsuranceCall(Guid.NewGuid(), Day, "Pat", reference).Answer(1, answered ? "Yes" : null)).IsSettled);

    [Fact]
    public void Whoever_pays_or_has_no_plan_has_nothing_to_ask_it()
    {
        Assert.True((Insurance.Empty with { PaysSelf = true }).IsSettled);
        Assert.True((Insurance.Empty with { Kind = InsuranceKind.None }).IsSettled);
        Assert.False((Insurance.Empty with { Kind = InsuranceKind.NotSure }).IsSettled);
    }

    private static Insurance Logged(int[] days) => days.Aggregate(Insurance.Empty, (insurance, day) => insurance.Log(Call(day)));

    private static InsuranceCall Call(int day) => new(Guid.NewGuid(), Day.AddDays(day), null, null);
}
