using System.Collections.Immutable;
using FluentValidation.Results;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Wizard.Reasons;

/// <summary>The person's reasons, as ticked and typed.</summary>
public sealed class ReasonsForm : StepForm
{
    public const string ReasonsField = "reasons";
    public const string ElseField = "something-else";
    public const string NotSureField = "not-sure";

    /// <summary>The ticked ids in the order they were ticked, kept by a script; without one the order of the page holds.</summary>
    public const string OrderField = "order";

    public required ImmutableList<string> Reasons { get; init; }

    public string? SomethingElse { get; init; }

    public bool NotSure { get; init; }

    public override CaseVerb Verb => CaseVerb.PickReasons;

    public static ReasonsForm From(FieldValues fields) => new()
    {
        Reasons = Ordered(fields.All(ReasonsField), fields.One(OrderField)?.Split(',') ?? []),
        SomethingElse = fields.One(ElseField),
        NotSure = fields.One(NotSureField) is not null,
    };

    public static FieldValues Saved(CaseFile file) => file.Reasons is not { } reasons
        ? FieldValues.Empty
        : FieldValues.Empty
            .With(ReasonsField, reasons.Ids)
            .With(OrderField, string.Join(',', reasons.Ids))
            .With(ElseField, reasons.SomethingElse)
            .With(NotSureField, reasons.NotSure ? "yes" : null);

    public override ValidationResult Check(DateOnly today) => new ReasonsFormValidator().Validate(this);

    public override CaseFile Apply(CaseFile file) => file.PickReasons(new ChosenReasons(Reasons, SomethingElse, NotSure));

    private static ImmutableList<string> Ordered(ImmutableList<string> ticked, string[] order) =>
        [.. order.Where(ticked.Contains).Concat(ticked).Distinct(StringComparer.Ordinal)];
}
