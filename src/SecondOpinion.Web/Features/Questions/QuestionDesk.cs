using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Opens and changes a case's question list, for a posted form and for an open page alike.</summary>
public sealed class QuestionDesk(CaseFileStore store, ContentLibrary content, Today today)
{
    public async Task<QuestionOutcome> OpenAsync(CaseId id, Actor actor, CancellationToken ct) =>
        await store.OpenAsync(id, actor, ct) is CaseOpening.Opened { Access: CaseAccess.Owner } opened
            ? new QuestionOutcome.Stands(opened.File, opened.Version)
            : new QuestionOutcome.Missing();

    /// <summary>One action, one verb, saved at once. Words that the list refuses are kept as a draft.</summary>
    public async Task<QuestionOutcome> DoAsync(CaseId id, Actor actor, QuestionAction action, CancellationToken ct)
    {
        try
        {
            return Outcome(await store.ChangeAsync(id, actor, action.Verb, file => Apply(action, file), ct));
        }
        catch (CaseRuleException refusal)
        {
            var kept = action.Field is { } field
                ? Outcome(await store.ChangeAsync(id, actor, CaseVerb.SaveDraft, file => QuestionDrafts.Keep(file, field, action.Words), ct))
                : await OpenAsync(id, actor, ct);
            return kept is QuestionOutcome.Stands ? new QuestionOutcome.Wrong(refusal.Rule) : kept;
        }
    }

    /// <summary>Keeps what was typed and not yet saved.</summary>
    public async Task<QuestionOutcome> KeepDraftAsync(CaseId id, Actor actor, FieldValues typed, CancellationToken ct) => Outcome(
        await store.ChangeAsync(id, actor, CaseVerb.SaveDraft, file => QuestionDrafts.Keep(file, typed, QuestionTexts.ById(file, content, today.Date)), ct));

    /// <summary>Goes on from the page, with the list as it stands.</summary>
    public async Task<QuestionOutcome> FinishAsync(CaseId id, Actor actor, CancellationToken ct) => Outcome(
        await store.ChangeAsync(id, actor, CaseVerb.FinishQuestions, file => file with { QuestionsSeen = true }, ct));

    /// <summary>Words sent as they stood are no words of the person's own: such a question goes on in the language of the page.</summary>
    private CaseFile Apply(QuestionAction action, CaseFile file) =>
        action is { Deed: QuestionDeed.Reword, Field: { } field }
        && QuestionTexts.ById(file, content, today.Date).GetValueOrDefault(action.Id)?.Contains(action.Words.Trim(), StringComparer.Ordinal) == true
            ? QuestionDrafts.Forget(file, field)
            : action.ApplyTo(file, content.Rules, today.Date);

    private static QuestionOutcome Outcome(CaseChange change) => change is CaseChange.Changed changed
        ? new QuestionOutcome.Stands(changed.File, changed.Version)
        : new QuestionOutcome.Missing();
}
