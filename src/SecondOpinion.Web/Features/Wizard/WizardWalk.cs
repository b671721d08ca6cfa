using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>One person's turn at one step: show it, keep a draft of it, or take its answer and go on.</summary>
public sealed class WizardWalk(CaseFileStore store, ContentLibrary content, Today today)
{
    /// <summary>The step with what was typed before, else with what was saved; a stray address leads to the first open step.</summary>
    public async Task<StepTurn> ShowAsync(CaseId id, Actor actor, StepDefinition step, ReturnTo returnTo, CancellationToken ct)
    {
        if (await store.OpenAsync(id, actor, ct) is not CaseOpening.Opened { Access: CaseAccess.Owner } opened)
        {
            return new StepTurn.Missing();
        }

        // Once the plan is made, when treatment must start is asked by a page of its own, with its rules and its way back.
        if (step.Step == WizardStep.Urgency && opened.File.PlanMadeAt is not null)
        {
            return new StepTurn.Go(CaseLinks.StartDay(id));
        }

        var journey = new Journey(opened.File, content.Rules, today.Date);
        return journey.MayVisit(step.Step)
            ? new StepTurn.Show(opened.File, journey, opened.File.Drafts.GetValueOrDefault(step.DraftName) ?? step.Saved(opened.File), [])
            : new StepTurn.Go(CaseLinks.Step(id, journey.FirstOpen, returnTo));
    }

    /// <summary>Keeps what is typed so far.</summary>
    public Task<CaseChange> KeepDraftAsync(CaseId id, Actor actor, StepDefinition step, FieldValues fields, CancellationToken ct) =>
        store.ChangeAsync(id, actor, CaseVerb.SaveDraft, file => file.KeepDraft(step.DraftName, IsSaved(step, file, fields) ? null : fields), ct);

    /// <summary>Takes a posted step: Back and Save-and-finish-later keep it as a draft, Continue checks and saves it.</summary>
    public async Task<StepTurn> PostAsync(CaseId id, Actor actor, StepDefinition step, FieldValues fields, string? button, ReturnTo returnTo, CancellationToken ct)
    {
        if (step.Stays?.Invoke(fields, button) is { } stayed)
        {
            return await StayAsync(id, actor, step, stayed, returnTo, ct);
        }

        var form = step.Read(fields);
        var leaves = button is StepButton.Back or StepButton.Later;
        var found = form.Check(today.Date).Errors;
        var errors = leaves ? [] : found;

        // Whoever leaves a change to a finished plan meant the change, as long as it can stand.
        var change = (leaves && returnTo == ReturnTo.NextStep) || found.Count > 0
            ? await KeepDraftAsync(id, actor, step, fields, ct)
            : await store.ChangeAsync(id, actor, form.Verb, file => QuestionPicks.Refresh(form.Apply(file).KeepDraft(step.DraftName, null), content.Rules), ct);
        if (change is not CaseChange.Changed changed)
        {
            return new StepTurn.Missing();
        }

        var journey = new Journey(changed.File, content.Rules, today.Date);
        return button switch
        {
            StepButton.Back => new StepTurn.Go(BackFrom(id, journey, step.Step, returnTo)),
            StepButton.Later => new StepTurn.Go(CaseLinks.FinishLater(id)),
            _ when errors.Count > 0 => new StepTurn.Show(changed.File, journey, fields, [.. errors.Select(e => (e.PropertyName, e.ErrorMessage))]),
            _ => new StepTurn.Go(OnwardFrom(id, journey, step.Step, returnTo)),
        };
    }

    /// <summary>Keeps what a button of the page's own made of the fields, also where the answer is the same, and shows the page again.</summary>
    private async Task<StepTurn> StayAsync(CaseId id, Actor actor, StepDefinition step, StepStay stay, ReturnTo returnTo, CancellationToken ct) =>
        await store.ChangeAsync(id, actor, CaseVerb.SaveDraft, file => file.KeepDraft(step.DraftName, stay.Fields), ct) is CaseChange.Changed
            ? new StepTurn.Go(CaseLinks.Step(id, step.Step, returnTo) + (stay.At is null ? "" : $"#{stay.At}"))
            : new StepTurn.Missing();

    /// <summary>A draft that says what is saved already is none: it may arrive after the answer it was a draft of.</summary>
    private bool IsSaved(StepDefinition step, CaseFile file, FieldValues fields) =>
        step.Saved(file) is { Fields.IsEmpty: false } saved
        && step.Read(fields) is var form
        && form.Check(today.Date).IsValid
        && step.Saved(form.Apply(file)).Says(saved);

    private static string BackFrom(CaseId id, Journey journey, WizardStep step, ReturnTo returnTo) => returnTo switch
    {
        ReturnTo.CheckAnswers when journey.MayVisit(WizardStep.Check) => CaseLinks.Step(id, WizardStep.Check),
        ReturnTo.Plan => CaseLinks.Plan(id),
        _ when journey.Previous(step) is { } previous => CaseLinks.Step(id, previous),
        _ => CaseLinks.MyCases,
    };

    /// <summary>A changed answer leads back to where Change was pressed, but first past any step it opened.</summary>
    private static string OnwardFrom(CaseId id, Journey journey, WizardStep step, ReturnTo returnTo)
    {
        var next = journey.Next(step);
        var mustAskNext = step == WizardStep.ReasonGroups || !journey.IsAnswered(next);
        return returnTo switch
        {
            ReturnTo.NextStep => CaseLinks.Step(id, next),
            _ when mustAskNext && next != WizardStep.Check => CaseLinks.Step(id, next, returnTo),
            ReturnTo.Plan => CaseLinks.PlanSaved(id),
            _ => CaseLinks.Step(id, journey.FirstOpen < WizardStep.Check ? journey.FirstOpen : WizardStep.Check),
        };
    }
}
