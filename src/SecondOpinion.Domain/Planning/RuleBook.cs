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
    public ImmutableList<ConditionRule> Conditions
    {
        get;

        // Other conditions bring other names.
        init => (field, ConditionNames) = (value, new(value));
    }
    = Conditions;

    /// <summary>The names of the conditions, for finding them in a patient's own words.</summary>
    public ConditionNames ConditionNames { get; private init; } = new(Conditions);
}
