using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>Everything the planning rules read. The content library builds it once at start, checked and frozen.</summary>
public sealed record RuleBook(
    ImmutableList<QuestionPrompt> Prompts,
    ImmutableList<QuestionCategory> Categories,
    ImmutableList<ReasonRule> Reasons,
    ImmutableList<RecordKind> Records,
    RecordSets RecordSets,
    ImmutableList<LeadTime> LeadTimes,
    ImmutableList<ConditionRule> Conditions)
{
    private readonly FrozenDictionary<string, QuestionPrompt> promptsById = ById(Prompts, p => p.Id);
    private readonly FrozenDictionary<string, RecordKind> recordsById = ById(Records, r => r.Id);

    public ImmutableList<QuestionPrompt> Prompts
    {
        get;
        init => (field, promptsById) = (value, ById(value, p => p.Id));
    }
    = Prompts;

    public ImmutableList<RecordKind> Records
    {
        get;
        init => (field, recordsById) = (value, ById(value, r => r.Id));
    }
    = Records;

    public ImmutableList<ConditionRule> Conditions
    {
        get;

        // Other conditions bring other names.
        init => (field, ConditionNames) = (value, new(value));
    }
    = Conditions;

    /// <summary>The names of the conditions, for finding them in a patient's own words.</summary>
    public ConditionNames ConditionNames { get; private init; } = new(Conditions);

    /// <summary>The prompt of that id, or null when the bank has none such (any more).</summary>
    public QuestionPrompt? Prompt(string id) => promptsById.GetValueOrDefault(id);

    /// <summary>The kind of record of that id, or null when the catalogue has none such (any more).</summary>
    public RecordKind? Record(string id) => recordsById.GetValueOrDefault(id);

    private static FrozenDictionary<string, T> ById<T>(ImmutableList<T> items, Func<T, string> idOf) =>
        items.DistinctBy(idOf, StringComparer.Ordinal).ToFrozenDictionary(idOf, StringComparer.Ordinal);
}
