using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.StartSoon;

/// <summary>The notice that care may need to start soon has no fields: going on says that it was read.</summary>
public sealed class StartSoonForm : StepForm
{
    public override CaseVerb Verb => CaseVerb.ReadStartSoon;

    public static StartSoonForm From(FieldValues fields) => new();

    public static FieldValues Saved(CaseFile file) => FieldValues.Empty;

    public override ValidationResult Check(DateOnly today) => new();

    public override CaseFile Apply(CaseFile file) => file with { StartSoonSeen = true };
}
