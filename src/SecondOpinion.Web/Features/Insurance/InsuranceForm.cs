using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>One form of the insurance page: what it holds, what saving it says, and what was typed in it and not yet saved.</summary>
/// <param name="Name">Also stands in the address that its drafts go to.</param>
/// <param name="Stored">What it holds, were it opened now.</param>
/// <param name="Saved">The insurance, were the typing saved; null where a day in it is no day.</param>
public sealed record InsuranceForm(string Name, Func<Domain.Cases.Insurance, FieldValues> Stored, Func<Domain.Cases.Insurance, FieldValues, Domain.Cases.Insurance?> Saved)
{
    public static InsuranceForm Plan { get; } = new("plan", insurance => PlanForm.Write(FieldValues.Empty, insurance), (insurance, typed) => PlanForm.From(typed).On(insurance));

    public static InsuranceForm Cost { get; } = new("cost", insurance => CostForm.Write(FieldValues.Empty, insurance), (insurance, typed) => insurance with { CostNotes = CostForm.From(typed).Notes });

    public static InsuranceForm Referral { get; } = Of(ApprovalFields.Referral, insurance => insurance.Referral, (insurance, approval) => insurance with { Referral = approval });

    public static InsuranceForm Prior { get; } = Of(ApprovalFields.Prior, insurance => insurance.PriorApproval, (insurance, approval) => insurance with { PriorApproval = approval });

    public static ImmutableList<InsuranceForm> All { get; } = [Plan, Cost, Referral, Prior];

    public FormDraft Draft => new($"insurance-{Name}", _ => true, IsSaved);

    public string DraftAddress(CaseId id) => $"{CaseLinks.Insurance(id)}/{Name}/draft";

    private static InsuranceForm Of(ApprovalFields names, Func<Domain.Cases.Insurance, Approval> stored, Func<Domain.Cases.Insurance, Approval, Domain.Cases.Insurance> change) => new(
        names.Id,
        insurance => ApprovalForm.Write(FieldValues.Empty, names, stored(insurance)),
        (insurance, typed) => ApprovalForm.From(typed, names) is var form && IsDay(form.AskedOn) && IsDay(form.Due) ? change(insurance, form.Said()) : null);

    private bool IsSaved(CaseFile file, FieldValues typed)
    {
        try
        {
            return Saved(file.Tracking.Insurance, typed) == file.Tracking.Insurance;
        }
        catch (CaseRuleException)
        {
            // Too long, or a day before another: it is kept as typed until it is put right.
            return false;
        }
    }

    private static bool IsDay(DateText typed) => typed.IsBlank || typed.Date is not null;
}
