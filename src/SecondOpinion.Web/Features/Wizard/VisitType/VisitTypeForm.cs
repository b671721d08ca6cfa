using System.Collections.Immutable;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using Visits = SecondOpinion.Domain.Cases.VisitType;

namespace SecondOpinion.Web.Features.Wizard.VisitType;

/// <summary>How the person would like the second opinion, as picked.</summary>
public sealed class VisitTypeForm : StepForm
{
    public const string Field = "visit";

    /// <summary>Field values, in the order they are shown; no type is "I am not sure yet".</summary>
    public static readonly ImmutableList<(string Value, Visits? Type)> Choices =
    [
        ("in-person", Visits.InPerson),
        ("video", Visits.Virtual),
        ("slides", Visits.PathologyOnly),
        ("scans", Visits.RadiologyOnly),
        ("not-sure", null),
    ];

    public string? Picked { get; init; }

    public override CaseVerb Verb => CaseVerb.ChooseVisitType;

    public static VisitTypeForm From(FieldValues fields) => new() { Picked = fields.One(Field) };

    public static FieldValues Saved(CaseFile file) => file.WantedVisit is not { } wanted
        ? FieldValues.Empty
        : FieldValues.Empty.With(Field, Choices.Find(c => c.Type == wanted.Type).Value);

    public override ValidationResult Check(DateOnly today) => new VisitTypeFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file with { WantedVisit = new WantedVisit(Choices.Find(c => string.Equals(c.Value, Picked, StringComparison.Ordinal)).Type) };
}
