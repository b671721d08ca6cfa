using Microsoft.AspNetCore.Components;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>The list of one case, open in a browser. Its parameters reach a connection sealed, so nobody can name another owner.</summary>
public sealed partial class QuestionBoard : IDisposable
{
    private readonly Board board;
    private QuestionSheet? sheet;
    private BoardError? error;
    private IDisposable? listening;
    private long version;

    // What this page changes it is also told of, before it has the answer: while it acts it only remembers what it heard.
    private int acting;
    private long heard;

    public QuestionBoard() => board = new Board(ActAsync);

    [Parameter, EditorRequired]
    public Guid Id { get; set; }

    [Parameter, EditorRequired]
    public Guid Owner { get; set; }

    /// <summary>The language of the page around it.</summary>
    [Parameter, EditorRequired]
    public Language Language { get; set; }

    [Parameter]
    public bool InWizard { get; set; }

    [Parameter]
    public string? From { get; set; }

    /// <summary>What a post without a connection has done.</summary>
    [Parameter]
    public string? Did { get; set; }

    /// <summary>What a post without a connection ran into.</summary>
    [Parameter]
    public string? Wrong { get; set; }

    /// <summary>Where the question stands that it was about.</summary>
    [Parameter]
    public string? At { get; set; }

    [Inject]
    public required QuestionDesk Desk { get; set; }

    [Inject]
    public required ContentLibrary Content { get; set; }

    [Inject]
    public required Today Today { get; set; }

    [Inject]
    public required CaseChangedBus Changes { get; set; }

    private CaseId CaseId => new(Id);

    private Actor Actor => new Actor.Owner(new OwnerId(Owner));

    private string? OwnError => string.Equals(error?.Field, QuestionAction.OwnField, StringComparison.Ordinal) ? error?.Message(sheet!.Words) : null;

    private string? ErrorAt => sheet!.All.FirstOrDefault(q => string.Equals(QuestionAction.FieldOf(q.Id), error?.Field, StringComparison.Ordinal)) is { } reworded
        ? ElementIds.Words(reworded)
        : error?.Field;

    /// <summary>Nothing is rendered before the list is there: the page that the server sent first stays until then.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (sheet is null && await Desk.OpenAsync(CaseId, Actor, CancellationToken.None) is QuestionOutcome.Stands stands)
        {
            Take(stands);
            board.TakeUp(QuestionDrafts.Of(stands.File));
            Remember(sheet!);
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    public void Dispose() => listening?.Dispose();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            listening = Changes.Subscribe(CaseId, changed => _ = InvokeAsync(() => FollowAsync(changed.IsTyping ? 0 : changed.Version)));
        }
    }

    /// <summary>Says again what a post without a connection led to.</summary>
    private void Remember(QuestionSheet now)
    {
        var question = now.Spots.IdAt(At);
        board.Notice = Enum.TryParse<QuestionDeed>(Did, out var deed) && question is not null ? BoardNotice.For(deed, question, now) : null;
        var field = question is not null ? QuestionAction.FieldOf(question)
            : string.Equals(At, QuestionAction.OwnField, StringComparison.Ordinal) ? At
            : null;
        error = Enum.TryParse<CaseRule>(Wrong, out var rule) ? new BoardError(field, rule) : null;
    }

    private async Task ActAsync(QuestionAction action)
    {
        var before = sheet!;
        board.Notice = null;
        error = null;
        if (action.Deed == QuestionDeed.AddOwn)
        {
            // The box must be rendered with the words once, or emptying it would be no change; saving may not wait at all.
            board.OwnBegins = action.Words;
            StateHasChanged();
            await Task.Yield();
        }

        switch (await DoAsync(action))
        {
            case QuestionOutcome.Stands stands:
                Take(stands);
                Tell(action, action.IdIn(stands.File), before);
                break;
            case QuestionOutcome.Wrong wrong:
                error = new BoardError(action.Field, wrong.Rule);
                board.FocusNext(ElementIds.Errors);
                await ReloadAsync();
                break;
            default:
                sheet = null;
                break;
        }

        StateHasChanged();
        await FollowAsync();
    }

    private async Task<QuestionOutcome> DoAsync(QuestionAction action)
    {
        acting++;
        try
        {
            return await Desk.DoAsync(CaseId, Actor, action, CancellationToken.None);
        }
        finally
        {
            acting--;
        }
    }

    private void Tell(QuestionAction action, string id, QuestionSheet before)
    {
        if (action.Field is { } field)
        {
            board.Forget(field);
        }

        board.Notice = BoardNotice.For(action.Deed, id, sheet!) is { } notice ? notice with { Place = NoticePlaces.Of(action, before, sheet!) } : null;
        board.FocusNext(ElementIds.After(action.Deed, sheet!.Find(id)));
    }

    /// <summary>Takes up what was changed elsewhere: another window, another page of the plan.</summary>
    private async Task FollowAsync(long told = 0)
    {
        heard = Math.Max(heard, told);
        if (acting == 0 && heard > version && sheet is not null)
        {
            await ReloadAsync();
            StateHasChanged();
        }
    }

    private async Task ReloadAsync()
    {
        if (await Desk.OpenAsync(CaseId, Actor, CancellationToken.None) is QuestionOutcome.Stands stands)
        {
            Take(stands);
        }
        else
        {
            sheet = null;
        }
    }

    private void Take(QuestionOutcome.Stands stands)
    {
        if (sheet is null || stands.Version >= version)
        {
            version = stands.Version;
            sheet = QuestionSheet.Of(stands.File, Content, Language, Today.Date);
        }
    }
}
