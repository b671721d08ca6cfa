using Microsoft.AspNetCore.Components;
using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard.Specialists;

/// <summary>The specialists page of one case: each press of a button is one change, and works by a plain post.</summary>
public sealed partial class SpecialistsPage
{
    private readonly List<FieldError> errors = [];
    private Sought sought = new([], []);
    private FieldValues fields = FieldValues.Empty;
    private SpecialistsForm form = SpecialistsForm.From(FieldValues.Empty);
    private int page = 1;

    [Inject]
    public required WizardWalk Walk { get; set; }

    [Inject]
    public required SpecialistSearch Search { get; set; }

    [SupplyParameterFromQuery]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private string? PageText { get; set; }

    private int? Page => QueryValue.Number(PageText);

    private string[] ListedIds => [.. File!.Shortlist.Entries.Select(e => e.DirectoryId).OfType<string>()];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is not null && new Journey(File, Content.Rules, Today.Date) is var journey && !journey.MayVisit(WizardStep.Specialists))
        {
            Navigation.NavigateTo(CaseLinks.Step(CaseId, journey.FirstOpen));
        }
        else if (File is not null)
        {
            sought = Sought.By(File, Content);
            fields = File.Drafts.GetValueOrDefault(SpecialistsStep.Definition.DraftName) ?? SpecialistsForm.Saved(File);
            form = SpecialistsForm.From(fields);
            page = ResultTrail.Of(form.Ask).PageNear(Page);
        }
    }

    private async Task PostAsync()
    {
        fields = PostedFields.Read(Http.Request.Form);
        var turn = SpecialistsTurn.Read(Http.Request.Form[StepButton.Field].ToString(), fields);
        (form, page) = (turn.Form, turn.Page);
        if (turn.Ask is SpecialistsAsk.Leave { Button: StepButton.Back or StepButton.Later } leave)
        {
            await LeaveAsync(leave.Button);
            return;
        }

        var finding = await Search.FindAsync(form.Ask, page, sought, Content.Specialties, Http.RequestAborted);
        errors.AddRange(turn.Errors(File!, finding, Today.Date).Select(e => new FieldError(e.Field, W[e.Key])));
        if (errors.Count > 0)
        {
            await ChangeAsync(CaseVerb.SaveDraft, file => file.KeepDraft(SpecialistsStep.Definition.DraftName, fields));
        }
        else if (await SaveAsync(turn, finding))
        {
            await GoOnAsync(turn.Ask, finding);
        }
        else if (File is not null)
        {
            await ChangeAsync(CaseVerb.SaveDraft, file => file.KeepDraft(SpecialistsStep.Definition.DraftName, fields));
        }
    }

    // One press is one change: what it adds and the typing it takes up are stored together or not at all.
    private async Task<bool> SaveAsync(SpecialistsTurn turn, SpecialistFinding finding)
    {
        var added = turn.Own ?? (turn.Ask is SpecialistsAsk.Add add ? await EntryOfAsync(add.Id, finding) : null);
        var kept = turn.Left(fields);
        try
        {
            return await ChangeAsync(turn.Verb, file => turn.Apply(file, added).KeepDraft(SpecialistsStep.Definition.DraftName, kept));
        }
        catch (CaseRuleException refusal) when (refusal.Rule == CaseRule.ShortlistFull)
        {
            // Another window filled the list a moment ago.
            errors.Add(new FieldError(MyList.ListId, W["specialists.error-full"]));
            return false;
        }
    }

    // Looked up by id, not on the page that is shown: without script the fields may hold another search by now.
    private async Task<ShortlistEntry?> EntryOfAsync(string id, SpecialistFinding finding) =>
        await Search.FindAsync(id, finding, Http.RequestAborted) is { } row
            ? new FoundPlaces(Content, W, finding.Lists, sought.Codes).Of(row).ToEntry(finding.From is not null)
            : null;

    private async Task GoOnAsync(SpecialistsAsk ask, SpecialistFinding finding)
    {
        if (ask is SpecialistsAsk.Leave leave)
        {
            await LeaveAsync(leave.Button);
            return;
        }

        var anchor = ask switch
        {
            SpecialistsAsk.Add add => SpecialistResults.IdOf(add.Id, finding),
            SpecialistsAsk.AddOwn or SpecialistsAsk.Remove or SpecialistsAsk.PutBack => MyList.ListId,
            _ => "results",
        };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("page", page > 1 ? page : (int?)null) + "#" + anchor);
    }

    private async Task LeaveAsync(string button)
    {
        switch (await Walk.PostAsync(CaseId, await Actors.ForAsync(CaseId), SpecialistsStep.Definition, fields, button, ReturnTos.Read(From), Http.RequestAborted))
        {
            case StepTurn.Go go:
                Navigation.NavigateTo(go.Url);
                break;
            case StepTurn.Missing:
                Navigation.NotFound();
                break;
        }
    }

    private string? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal))?.Message;
}
