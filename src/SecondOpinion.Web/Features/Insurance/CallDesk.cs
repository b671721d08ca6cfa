using Microsoft.AspNetCore.Components;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>What the page of one call does: it shows the script's lines, keeps typing as a draft, and saves it all as one call.</summary>
public abstract class CallDesk : FormPage
{
    public const string IdField = "id";

    /// <summary>The line of the script that names the office.</summary>
    protected const int PlaceLine = 3;

    /// <summary>The call to change; null for a new one.</summary>
    [Parameter]
    public Guid? Call { get; set; }

    protected Domain.Cases.Insurance Paid => File!.Tracking.Insurance;

    /// <summary>False where the call to change is gone.</summary>
    protected bool IsHere => Call is null || Stored is not null;

    /// <summary>The lines that have a box for the answer.</summary>
    protected IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>The line that asks for the name and the reference number, which have fields of their own.</summary>
    protected string Last { get; private set; } = "";

    protected string DraftAddress => $"{Here}/draft";

    /// <summary>The offices that the line names none of.</summary>
    protected string? AlsoAsk
    {
        get
        {
            var named = ScriptOffice.Of(Script, File!)?.Name;
            string[] others = [.. ScriptOffice.All(File!).Select(office => office.Name).Where(name => !string.Equals(name, named, StringComparison.Ordinal))];
            return others is [] ? null : W.With("insurance.call.also", ("places", string.Join(", ", others)));
        }
    }

    private Script Script => Content.Scripts["C"];

    private InsuranceCall? Stored => Paid.Calls.Find(call => call.Id == Call);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is null)
        {
            return;
        }

        if (!IsHere)
        {
            Navigation.NotFound();
            return;
        }

        var lines = ScriptText.Built(Script, File, W);
        (Lines, Last) = ([.. lines.SkipLast(1)], lines[^1]);
        Fields = CallDraft.Of(Call).Of(File) ?? (Stored is { } stored ? CallForm.Saved(stored) : CallForm.Blank(Today.Date));

        // A form that is sent twice is still one call.
        Fields = Fields.With(IdField, Call?.ToString() ?? Fields.One(IdField) ?? Guid.NewGuid().ToString());
    }

    protected async Task SaveAsync()
    {
        var form = CallForm.From(TakeUp(), Lines.Count);
        if (!IsFine(form.Check(Today.Date, Stored?.FollowUpOn)))
        {
            await ChangeAsync(CaseVerb.SaveDraft, file => CallDraft.Of(Call).Keep(file, Fields));
            return;
        }

        var call = form.Said(Call ?? (Guid.TryParse(Fields.One(IdField), out var id) ? id : Guid.NewGuid()));

        // Where a later call says when to call again, nobody goes by this day.
        var again = Paid.Calls.Exists(later => later.Id != call.Id && later.Day > call.Day && (later.FollowUpOn is not null || later.Day >= call.FollowUpOn)) ? null : call.FollowUpOn;
        await TrackAsync(
            CaseVerb.LogInsuranceCall,
            file => CallDraft.Of(Call).Keep(file, null).Track(tracking => tracking.ChangeInsurance(insurance => insurance.Log(call)), PlanStage.Insurance),
            ClosedDay.Asking(CaseLinks.Insurance(CaseId), again, Stored?.FollowUpOn, Today.Date));
    }
}
