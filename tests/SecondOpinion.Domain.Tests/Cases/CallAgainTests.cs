using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>Which day to call again stands, of an office and of the health plan: both follow one rule.</summary>
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
        { "a call before its day does not", [(0, 3), (1, null)], 3 },
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

    private static DateOnly Day(int days) => ACase.Day0.AddDays(days);
}
