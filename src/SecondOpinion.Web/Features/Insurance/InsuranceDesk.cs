using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
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
        if (File is not null)
        {
            Fields = InsuranceForm.All
                .SelectMany(form => (TypedBefore(form.Draft) ?? form.Stored(Paid)).Fields)
                .Aggregate(Fields, (fields, typed) => fields.With(typed.Key, typed.Value));
        }
    }

    /// <summary>Whether something in a form was typed and not yet saved.</summary>
    protected bool IsHalfTyped(InsuranceForm form) => TypedBefore(form.Draft) is not null;

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

    protected Task SayPlanAsync() => SayAsync(InsuranceForm.Plan, PlanForm.From(TakeUp()).Check(Paid));

    protected Task SayReferralAsync() => SayAsync(InsuranceForm.Referral, ApprovalForm.From(TakeUp(), ApprovalFields.Referral).Check(Today.Date));

    protected Task SayPriorAsync() => SayAsync(InsuranceForm.Prior, ApprovalForm.From(TakeUp(), ApprovalFields.Prior).Check(Today.Date));

    protected Task SayCostAsync() => SayAsync(InsuranceForm.Cost, CostForm.From(TakeUp()).Check());

    protected Task PaySelfAsync()
    {
        var pays = string.Equals(Http.Request.Form[PaysSelfField], Yes, StringComparison.Ordinal);
        return TrackAsync(CaseVerb.SayInsurance, Change(insurance => insurance with { PaysSelf = pays }));
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

    private async Task SayAsync(InsuranceForm form, ValidationResult check)
    {
        if (IsFine(check))
        {
            await TrackAsync(CaseVerb.SayInsurance, file => Forget(Change(insurance => form.Saved(insurance, Fields) ?? insurance)(file), form.Draft));
        }
        else
        {
            await KeepTypingAsync(form.Draft, PostedFields.Read(Http.Request.Form));
        }
    }
}
