using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>What the buttons and boxes of one open list share: how to act, what is typed, and where the focus goes next.</summary>
public sealed class Board(Func<QuestionAction, Task> act)
{
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private string? focus;

    /// <summary>
    /// What the box for an own question is rendered with: what was typed before the page opened, and what was just added, so
    /// that it can be emptied. It never follows the typing: on a slow line that would eat what is typed meanwhile.
    /// </summary>
    public string? OwnBegins { get; set; }

    /// <summary>What is said of the last action, or null.</summary>
    public BoardNotice? Notice { get; set; }

    /// <summary>The same for one place of the page.</summary>
    public BoardNotice? NoticeAt(string? place) => string.Equals(Notice?.Place, place, StringComparison.Ordinal) ? Notice : null;

    /// <summary>The same for any place beside one of these cards.</summary>
    public BoardNotice? NoticeBeside(IEnumerable<ShownQuestion> cards) =>
        Notice?.Place is null ? null : cards.Select(card => NoticeAt(NoticePlaces.Before(card.Id)) ?? NoticeAt(NoticePlaces.After(card.Id))).FirstOrDefault(n => n is not null);

    public Task ActAsync(QuestionAction action) =>
        act(action.Field is { } field && typed.TryGetValue(field, out var words) ? action with { Words = words } : action);

    /// <summary>What stands in a field and is not saved, or null.</summary>
    public string? Typed(string field) => typed.GetValueOrDefault(field);

    public void Type(string field, string? words) => typed[field] = words ?? "";

    public void Forget(string field)
    {
        typed.Remove(field);
        OwnBegins = string.Equals(field, QuestionAction.OwnField, StringComparison.Ordinal) ? null : OwnBegins;
    }

    /// <summary>Takes up typing that was kept before.</summary>
    public void TakeUp(FieldValues drafts)
    {
        foreach (var field in drafts.Fields.Keys)
        {
            Type(field, drafts.One(field));
        }

        OwnBegins = Typed(QuestionAction.OwnField);
    }

    public void FocusNext(string elementId) => focus = elementId;

    /// <summary>True for the element that is to have the focus next.</summary>
    public bool Awaits(string elementId) => string.Equals(focus, elementId, StringComparison.Ordinal);

    /// <summary>True when the line "Change" of one of these cards is to have the focus next.</summary>
    public bool AwaitsChangeOf(IEnumerable<ShownQuestion> cards) => focus is not null && cards.Any(card => Awaits(ElementIds.Change(card)));

    /// <summary>True, once, for the element that is to have the focus now.</summary>
    public bool TakesFocus(string? elementId)
    {
        var takes = focus is not null && string.Equals(focus, elementId, StringComparison.Ordinal);
        focus = takes ? null : focus;
        return takes;
    }
}
