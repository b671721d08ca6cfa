using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard.Urgency;

/// <summary>Whether treatment must start right away, and when it is set to start, as typed.</summary>
public sealed class UrgencyForm : StepForm
{
    public const string StartNowField = "start-now";
    public const string DateField = "start";

    public YesNoUnknown? StartNow { get; init; }

    public required DateText Start { get; init; }

    public override CaseVerb Verb => CaseVerb.SayUrgency;

    public static UrgencyForm From(FieldValues fields) => new()
    {
        StartNow = YesNoUnknownField.Read(fields.One(StartNowField)),
        Start = DateFields.Read(fields, DateField),
    };

    public static FieldValues Saved(CaseFile file) => file.Urgency is not { } urgency
        ? FieldValues.Empty
        : DateFields.Write(FieldValues.Empty.With(StartNowField, YesNoUnknownField.Write(urgency.StartNow)), DateField, urgency.TreatmentStart);

    public override ValidationResult Check(DateOnly today) => new UrgencyFormValidator(today).Validate(this);

    public override CaseFile Apply(CaseFile file) => file.SayUrgency(new Domain.Cases.Urgency(StartNow!.Value, Start.Date));
}
