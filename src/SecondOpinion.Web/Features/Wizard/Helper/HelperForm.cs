using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Helper;

/// <summary>Whether someone will help, as picked and typed.</summary>
public sealed class HelperForm : StepForm
{
    public const string HelpField = "helper";
    public const string NameField = "helper-name";

    public YesNoUnknown? WillHelp { get; init; }

    public string? Name { get; init; }

    public override CaseVerb Verb => CaseVerb.SayWhoHelps;

    public static HelperForm From(FieldValues fields) => new()
    {
        WillHelp = YesNoUnknownField.Read(fields.One(HelpField)),
        Name = fields.One(NameField),
    };

    public static FieldValues Saved(CaseFile file) => file.Helper is not { } helper
        ? FieldValues.Empty
        : FieldValues.Empty.With(HelpField, YesNoUnknownField.Write(helper.WillHelp)).With(NameField, helper.Name);

    public override ValidationResult Check(DateOnly today) => new HelperFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { Helper = new Domain.Cases.Helper(WillHelp!.Value, WillHelp == YesNoUnknown.Yes ? Name : null) };
}
