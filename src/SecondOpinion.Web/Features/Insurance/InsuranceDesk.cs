using FluentValidation;
using Microsoft.AspNetCore.Components;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>What the insurance page does: each form is one verb, saved at once.</summary>
public abstract class InsuranceDesk : FormPage
{
    public const string RemoveField = "call";

    /// <summary>Says whether the person pays: a button that is pressed twice says the same twice.</summary>
    public const string PaysSelfField = "pays-self";
    public const string Yes = "yes";
    public const string No = "no";

    protected Domain.Cases.Insurance Paid => File!.Tracking.Insurance;

    /// <summary>Whoever has no plan, or pays without it, has nobody to call there.</summary>
    protected bool CallsPlan => Paid is { Kind: not null and not InsuranceKind.None, PaysSelf: false };

    /// <summary>The lines of the script, as they are read out.</summary>
    protected IReadOnlyList<string> Lines => ScriptText.Built(Content.Scripts["C"], File!, W);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Fields = File is null ? Fields : Saved(Paid);

        static FieldValues Saved(Domain.Cases.Insurance insurance) => ApprovalForm.Write(
            ApprovalForm.Write(PlanForm.Write(CostForm.Write(FieldValues.Empty, insurance), insurance), ApprovalFields.Referral, insurance.Referral),
            ApprovalFields.Prior,
            insurance.PriorApproval);
    }

    protected bool IsWrong(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (ErrorOf(field) is not null)
            {
                return true;
            }
        }

        return false;
    }

    protected async Task SayPlanAsync()
    {
        var form = PlanForm.From(TakeUp());
        if (IsFine(form.Check(Paid)))
        {
            await SayAsync(form.On);
        }
    }

    protected Task SayReferralAsync() => SayApprovalAsync(ApprovalFields.Referral, (insurance, approval) => insurance with { Referral = approval });

    protected Task SayPriorAsync() => SayApprovalAsync(ApprovalFields.Prior, (insurance, approval) => insurance with { PriorApproval = approval });

    protected async Task SayCostAsync()
    {
        var form = CostForm.From(TakeUp());
        if (IsFine(form.Check()))
        {
            await SayAsync(insurance => insurance with { CostNotes = form.Notes });
        }
    }

    protected Task PaySelfAsync()
    {
        var pays = string.Equals(Http.Request.Form[PaysSelfField], Yes, StringComparison.Ordinal);
        return SayAsync(insurance => insurance with { PaysSelf = pays });
    }

    protected async Task RemoveCallAsync()
    {
        if (Guid.TryParse(Http.Request.Form[RemoveField], out var call))
        {
            await TrackAsync(CaseVerb.LogInsuranceCall, file => CallDraft.Of(call).Keep(Change(insurance => insurance.Strike(call))(file), null));
        }
    }

    private static Func<CaseFile, CaseFile> Change(Func<Domain.Cases.Insurance, Domain.Cases.Insurance> change) =>
        file => file.Track(tracking => tracking.ChangeInsurance(change), PlanStage.Insurance);

    private Task SayAsync(Func<Domain.Cases.Insurance, Domain.Cases.Insurance> change) => TrackAsync(CaseVerb.SayInsurance, Change(change));

    private async Task SayApprovalAsync(ApprovalFields names, Func<Domain.Cases.Insurance, Approval, Domain.Cases.Insurance> change)
    {
        var form = ApprovalForm.From(TakeUp(), names);
        if (IsFine(form.Check(Today.Date)))
        {
            var said = form.Said();
            await SayAsync(insurance => change(insurance, said));
        }
    }
}
