using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>The plan, as typed off its card.</summary>
public sealed class PlanForm
{
    public const string KindField = "kind";
    public const string PlanField = "plan";
    public const string PhoneField = "plan-phone";

    public required InsuranceKind? Kind { get; init; }

    public string? Plan { get; init; }

    public string? Phone { get; init; }

    public static PlanForm From(FieldValues fields) => new()
    {
        Kind = Enum.GetValues<InsuranceKind>().Where(kind => fields.Has(KindField, Kebab.Of(kind))).Select(kind => (InsuranceKind?)kind).FirstOrDefault(),
        Plan = fields.One(PlanField),
        Phone = fields.One(PhoneField),
    };

    public static FieldValues Write(FieldValues fields, Domain.Cases.Insurance insurance) => fields
        .With(KindField, insurance.Kind is { } kind ? Kebab.Of(kind) : null)
        .With(PlanField, insurance.Plan)
        .With(PhoneField, insurance.Phone);

    public ValidationResult Check(Domain.Cases.Insurance stored) => new PlanFormValidator(stored).Validate(this);

    public Domain.Cases.Insurance On(Domain.Cases.Insurance stored) => stored with { Kind = Kind, Plan = Plan, Phone = Phone };
}
