using System.Collections.Immutable;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Matters;

/// <summary>What matters to the person, as typed in three short boxes, and what they want to ask about.</summary>
public sealed class MattersForm : StepForm
{
    public const string TopicsField = "topics";

    public static readonly ImmutableList<string> LineFields = ["matters-1", "matters-2", "matters-3"];

    /// <summary>Topics of the question bank that a person can ask for here.</summary>
    public static readonly ImmutableList<string> Topics = ["work", "fertility", "interpreter"];

    public required ImmutableList<string?> Lines { get; init; }

    public required ImmutableList<string> ChosenTopics { get; init; }

    public override CaseVerb Verb => CaseVerb.SayWhatMatters;

    public static MattersForm From(FieldValues fields) => new()
    {
        Lines = [.. LineFields.Select(fields.One)],
        ChosenTopics = [.. Topics.Where(topic => fields.Has(TopicsField, topic))],
    };

    public static FieldValues Saved(CaseFile file) => file.Goals is not { } goals
        ? FieldValues.Empty
        : LineFields.Zip(goals.Lines).Aggregate(FieldValues.Empty.With(TopicsField, goals.Topics), (fields, line) => fields.With(line.First, line.Second));

    public override ValidationResult Check(DateOnly today) => new MattersFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file.SayWhatMatters(new Goals([.. Lines.OfType<string>()], ChosenTopics));
}
