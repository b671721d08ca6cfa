using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit;

/// <summary>A small rule book made by hand, for a test that wants to see one rule at work.</summary>
public sealed class RuleBookBuilder
{
    private readonly List<QuestionPrompt> prompts = [];
    private readonly List<ReasonRule> reasons = [];
    private readonly List<RecordKind> records = [];
    private readonly List<ConditionRule> conditions = [];
    private readonly List<LeadTime> leadTimes = [];
    private RecordSets sets = new(
        ImmutableDictionary<string, ImmutableList<string>>.Empty, [], [], []);

    /// <summary>A prompt that fits everyone, for the doctor, with priority 2; <paramref name="shape"/> makes it special.</summary>
    public RuleBookBuilder Ask(string id, string category = "one", Func<QuestionPrompt, QuestionPrompt>? shape = null)
    {
        var plain = new QuestionPrompt(
            id, category, [CaseFacts.Any], [CaseFacts.Any], [.. Enum.GetValues<VisitType>()], [], [], null, 2, false, false, false);
        prompts.Add(shape?.Invoke(plain) ?? plain);
        return this;
    }

    public RuleBookBuilder Reason(string id, params string[] leadsWith)
    {
        reasons.Add(new ReasonRule(id, "group", ReasonPace.Weeks, [.. leadsWith]));
        return this;
    }

    public RuleBookBuilder Record(string id, Func<RecordKind, RecordKind>? shape = null)
    {
        var plain = new RecordKind(
            id, [CaseFacts.Any], [], [.. Enum.GetValues<VisitType>()], RecordNeed.Must, null, "h-records", "records_office");
        records.Add(shape?.Invoke(plain) ?? plain);
        return this;
    }

    public RuleBookBuilder Sets(RecordSets recordSets)
    {
        sets = recordSets;
        return this;
    }

    public RuleBookBuilder Takes(string leadTime, int longestDays)
    {
        leadTimes.Add(new LeadTime(leadTime, longestDays));
        return this;
    }

    public RuleBookBuilder Illness(
        string id, string[] names, string[]? tags = null, string[]? topics = null, string[]? dangerExtras = null, bool hoursOrDays = false)
    {
        conditions.Add(new ConditionRule(
            id, [.. names.Select(PlainWords.Of)], [.. tags ?? []], [.. topics ?? []], IsSymptom: false, "any", [.. dangerExtras ?? []], hoursOrDays));
        return this;
    }

    /// <summary>The book; categories stand in the order in which prompts named them.</summary>
    public RuleBook Build() => new(
        [.. prompts],
        [.. prompts.Select(q => q.Category).Distinct(StringComparer.Ordinal).Select((id, order) => new QuestionCategory(id, order + 1))],
        [.. reasons],
        [.. records],
        sets,
        [.. leadTimes],
        [.. conditions]);
}
