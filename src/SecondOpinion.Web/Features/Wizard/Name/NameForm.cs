using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Name;

/// <summary>The name of the illness in the person's own words, as typed. It is never corrected.</summary>
public sealed class NameForm : StepForm
{
    public const string WordsField = "own-words";
    public const string NoNameField = "no-name";

    public string? OwnWords { get; init; }

    public bool HasNoName { get; init; }

    public override CaseVerb Verb => CaseVerb.NameDiagnosis;

    public static NameForm From(FieldValues fields) => new()
    {
        OwnWords = fields.One(WordsField),
        HasNoName = fields.One(NoNameField) is not null,
    };

    public static FieldValues Saved(CaseFile file) => file.Diagnosis is not { } diagnosis
        ? FieldValues.Empty
        : FieldValues.Empty.With(WordsField, diagnosis.OwnWords).With(NoNameField, diagnosis.HasNoName ? "yes" : null);

    public override ValidationResult Check(DateOnly today) => new NameFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { Diagnosis = new ReportedDiagnosis(OwnWords, HasNoName) };
}
