using System.Collections.Immutable;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using Happened = SecondOpinion.Domain.Cases.SoFar;

namespace SecondOpinion.Web.Features.Wizard.SoFar;

/// <summary>What has happened so far, as ticked. Nothing ticked is an answer.</summary>
public sealed class SoFarForm : StepForm
{
    public const string Field = "so-far";

    /// <summary>Field values, in the order they are shown.</summary>
    public static readonly ImmutableList<(string Value, Happened Flag)> Choices =
    [
        ("biopsy", Happened.HadBiopsy),
        ("scans", Happened.HadScans),
        ("plan", Happened.GivenPlan),
        ("surgery", Happened.SurgeryAdvised),
        ("started", Happened.TreatmentStarted),
        ("differ", Happened.DoctorsDiffer),
    ];

    public Happened Ticked { get; init; }

    public override CaseVerb Verb => CaseVerb.SayWhatHappened;

    public static SoFarForm From(FieldValues fields) => new()
    {
        Ticked = Choices.Where(c => fields.Has(Field, c.Value)).Aggregate(Happened.Nothing, (all, c) => all | c.Flag),
    };

    public static FieldValues Saved(CaseFile file) => FieldValues.Empty
        .With(Field, Choices.Where(c => file.SoFar?.HasFlag(c.Flag) == true).Select(c => c.Value));

    public override ValidationResult Check(DateOnly today) => new();

    public override CaseFile Apply(CaseFile file) => file with { SoFar = Ticked };
}
