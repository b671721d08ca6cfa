using Microsoft.AspNetCore.Components;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Scripts;

/// <summary>What the page of one script does: it fills the lines from what is known, and keeps what the person makes of them.</summary>
public abstract class ScriptDesk : FormPage
{
    [Parameter]
    public string Slug { get; set; } = "";

    [SupplyParameterFromQuery(Name = "for")]
    public string? ForText { get; set; }

    /// <summary>The office it is said to; null for any.</summary>
    protected Guid? For => QueryValue.Id(ForText);

    protected Script? Script { get; private set; }

    protected OpinionRequest? Office { get; private set; }

    /// <summary>What stands in the box: just typed, kept, or built from what is known.</summary>
    protected string Text { get; private set; } = "";

    protected bool IsKept => File!.Tracking.Letters.Texts.ContainsKey(Key);

    /// <summary>Script B is said to many offices, each with words of its own.</summary>
    protected bool IsForOffices => string.Equals(Slug, "B", StringComparison.Ordinal);

    protected IReadOnlyList<OpinionRequest> OtherOffices => [.. ScriptOffice.All(File!).Where(office => office.Id != For)];

    /// <summary>The details that this script has a place for and that are asked for here.</summary>
    protected IReadOnlyList<string> FillIns => Script?.Id switch
    {
        "A2" => [ScriptBlanks.FirstDoctor, ScriptBlanks.Diagnosis],
        "B" => [ScriptBlanks.State, ScriptBlanks.Needs, ScriptBlanks.Diagnosis],
        "C" => [ScriptBlanks.Diagnosis],
        _ => [],
    };

    /// <summary>The stage of the plan it belongs to.</summary>
    protected PlanStage Stage => Script?.Id switch
    {
        "B" => PlanStage.Choosing,
        "C" => PlanStage.Insurance,
        "F" => PlanStage.Received,
        _ => PlanStage.Telling,
    };

    protected string PrintHref => Script!.Id switch
    {
        "C" => CaseLinks.Print(CaseId, "insurance"),
        "B" when Office is null => CaseLinks.Print(CaseId, "office"),
        _ => $"{CaseLinks.Print(CaseId, "script")}?words={Script.Id}{(Office is null ? "" : $"&for={Office.Id}")}",
    };

    protected override string Here => For is { } office && IsForOffices ? CaseLinks.Script(CaseId, Slug, office) : CaseLinks.Script(CaseId, Slug);

    private string Key => ScriptText.KeyOf(Script!, Office?.Id);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Script = Content.Scripts.All.FirstOrDefault(script => string.Equals(script.Id, Slug, StringComparison.Ordinal));
        if (File is null)
        {
            return;
        }

        Office = IsForOffices ? ScriptOffice.Find(File, For) : null;
        if (Script is null || (For is not null && IsForOffices && Office is null))
        {
            Script = null;
            Navigation.NotFound();
            return;
        }

        Text = string.Join('\n', ScriptText.Kept(Script, File, Office) ?? ScriptText.Built(Script, File, W, Office));
        Fields = FillInForm.Saved(File);
    }

    protected async Task EditAsync()
    {
        var edit = EditedText.Read(Http.Request.Form);
        Text = edit.Words ?? Text;
        if (edit.IsTooLong)
        {
            Wrong(EditedText.Field, W.With("tracked.error.long", ("most", LetterDetails.TextLength)));
            return;
        }

        var key = Key;
        await TrackAsync(CaseVerb.EditLetter, file => file.Track(tracking => tracking.ChangeLetters(letters => letters.Write(key, edit.Words))), Here);
    }

    protected async Task FillAsync()
    {
        var form = FillInForm.From(TakeUp());
        if (IsFine(form.Check()))
        {
            await TrackAsync(CaseVerb.SayLetterDetails, file => file.Track(tracking => tracking.ChangeLetters(letters => form.On(letters, FillIns))), Here);
        }
    }
}
