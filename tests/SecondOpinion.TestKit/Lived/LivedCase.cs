using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit.Lived;

/// <summary>
/// A made-up person who does each day what the plan says, in a world that answers: offices call back after two days, records
/// take as long as they usually do, one is forgotten by its office, the report comes a week after the visit.
/// </summary>
public sealed class LivedCase(CaseFile start, RuleBook rules, LivedWorld world, DateOnly day0)
{
    /// <summary>Most a tired person does on one day.</summary>
    private const int StepsPerDay = 8;

    private readonly LivedDeeds deeds = new(rules, world, day0);
    private CaseFile file = start;

    /// <summary>Every day from the first until the opinion is received, or until the days are over.</summary>
    public IEnumerable<LivedDay> Days(int most)
    {
        for (var number = 0; number <= most && !HasOpinion; number++)
        {
            yield return Day(number);
        }
    }

    private bool HasOpinion => file.Tracking.Requests.Exists(r => r.Status == RequestStatus.Received);

    private LivedDay Day(int number)
    {
        var today = day0.AddDays(number);
        file = deeds.Mail(file, today);
        var day = new LivedDay(number, today, []);
        while (day.Steps.Count < StepsPerDay)
        {
            var step = CasePlan.Of(file, rules, today).Next;
            day = day with { Steps = day.Steps.Add((step, file)) };
            var after = deeds.Do(step, file, today);
            if (after == file)
            {
                break;
            }

            file = after;
        }

        return day;
    }
}
