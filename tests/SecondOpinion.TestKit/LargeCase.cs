using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit;

/// <summary>A case as large as they come: 200 questions, 40 records, 10 offices and more than 500 lines on its timeline.</summary>
public static class LargeCase
{
    public const int Questions = 200;
    public const int Records = 40;
    public const int Requests = 10;

    private const int CallsPerOffice = 40;

    /// <param name="rules">The rules of the catalogues.</param>
    /// <param name="today">The day on which the case is looked at; all that happened lies before it.</param>
    public static CaseFile Of(RuleBook rules, DateOnly today)
    {
        var file = ACase.Rosa(today.AddDays(-60));
        var list = CasePlan.Of(file, rules, today).Questions;
        list = Enumerable.Range(list.Items.Count, Questions - list.Items.Count).Aggregate(list, (all, n) => all.AskOwn($"What would you do in my place, and why? That is question {n}."));
        return file with
        {
            Questions = list,
            Tracking = Tracking.Empty with
            {
                Records = rules.Records.Take(Records).ToImmutableSortedDictionary(r => r.Id, (r) => Record(today), StringComparer.Ordinal),
                Requests = [.. Enumerable.Range(1, Requests).Select(n => Request(n, today))],
            },
        };
    }

    private static RecordItem Record(DateOnly today) => RecordItem.Untouched
        .Ask(today.AddDays(-40), ContactWay.Phone, "Ana at the front desk", today.AddDays(-20))
        .Check(today.AddDays(-30))
        .MoveTo(RecordStatus.GotIt, today.AddDays(-15));

    private static OpinionRequest Request(int number, DateOnly today) =>
        Enumerable.Range(1, CallsPerOffice).Aggregate(
            new OpinionRequest(Guid.NewGuid(), $"Office {number}") { Since = today.AddDays(-50), Status = RequestStatus.Called },
            (request, n) => request.Log(new Contact(Guid.NewGuid(), today.AddDays(n - CallsPerOffice), ContactWay.Phone, $"Person {n}", "They will call back about the papers.", CallBackOn: null)));
}
