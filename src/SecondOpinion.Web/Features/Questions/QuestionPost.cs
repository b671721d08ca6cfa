using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Does what a posted form asks for and says where to go next.</summary>
public sealed class QuestionPost(QuestionDesk desk, ContentLibrary content, CurrentLanguage language, Today today)
{
    /// <summary>The address to go to, or null when there is no such case for this person.</summary>
    public async Task<string?> ToAsync(CaseId id, Actor actor, IFormCollection form, CancellationToken ct)
    {
        var page = QuestionLinks.Page(id, form["page"], ReturnTos.Read(form["from"]));
        var action = QuestionAction.Read(form[QuestionAction.ButtonName], field => form[field]);
        // Every box of the page is posted with every button: what stands in the others is kept first.
        if (await desk.KeepDraftAsync(id, actor, PostedFields.Read(form), ct) is not QuestionOutcome.Stands)
        {
            return null;
        }

        return (action, form["go"].ToString()) switch
        {
            ({ } pressed, _) => await DoAsync(id, actor, pressed, page, ct),
            (null, "later") => CaseLinks.FinishLater(id),
            (null, "continue") => await GoOnAsync(id, actor, form, page, ct),
            _ => page,
        };
    }

    private async Task<string?> DoAsync(CaseId id, Actor actor, QuestionAction action, string page, CancellationToken ct)
    {
        switch (await desk.DoAsync(id, actor, action, ct))
        {
            case QuestionOutcome.Stands stands:
                var question = action.IdIn(stands.File);
                var sheet = QuestionSheet.Of(stands.File, content, language.Now, today.Date);
                return QuestionLinks.Done(page, action.Deed, sheet.Spots.Of(question), ElementIds.After(action.Deed, sheet.Find(question)));
            case QuestionOutcome.Wrong wrong:
                return QuestionLinks.Wrong(page, await WhereAsync(id, actor, action, ct), wrong.Rule);
            default:
                return null;
        }
    }

    private async Task<string?> WhereAsync(CaseId id, Actor actor, QuestionAction refused, CancellationToken ct) => refused.Deed switch
    {
        QuestionDeed.AddOwn => QuestionAction.OwnField,
        QuestionDeed.Reword when await desk.OpenAsync(id, actor, ct) is QuestionOutcome.Stands stands =>
            QuestionSheet.Of(stands.File, content, language.Now, today.Date).Spots.Of(refused.Id),
        _ => null,
    };

    /// <summary>Goes on. A question that was typed and not added yet is meant: it is added first.</summary>
    private async Task<string?> GoOnAsync(CaseId id, Actor actor, IFormCollection form, string page, CancellationToken ct)
    {
        var own = new QuestionAction(QuestionDeed.AddOwn, "", form[QuestionAction.OwnField].ToString());
        if (!string.IsNullOrWhiteSpace(own.Words) && await desk.DoAsync(id, actor, own, ct) is QuestionOutcome.Wrong wrong)
        {
            return QuestionLinks.Wrong(page, QuestionAction.OwnField, wrong.Rule);
        }

        return await desk.FinishAsync(id, actor, ct) is not QuestionOutcome.Stands done ? null : ReturnTos.Read(form["from"]) switch
        {
            ReturnTo.Plan => CaseLinks.Plan(id),
            _ => CaseLinks.Step(id, new Journey(done.File, content.Rules, today.Date).FirstOpen),
        };
    }
}
