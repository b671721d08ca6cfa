using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.ReasonGroups;

/// <summary>Which parts are on the person's mind, as ticked. None is an answer.</summary>
public sealed class ReasonGroupsForm : StepForm
{
    public const string Field = "groups";

    public required IReadOnlyList<string> Groups { get; init; }

    public override CaseVerb Verb => CaseVerb.PickReasonGroups;

    public static ReasonGroupsForm From(FieldValues fields) => new() { Groups = fields.All(Field) };

    public static FieldValues Saved(CaseFile file) => FieldValues.Empty.With(Field, file.ReasonGroups ?? []);

    public override ValidationResult Check(DateOnly today) => new();

    public override CaseFile Apply(CaseFile file) => file with { ReasonGroups = [.. Groups] };
}
