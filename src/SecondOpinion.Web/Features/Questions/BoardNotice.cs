using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>What the page says after a change is on disk.</summary>
/// <param name="Text">The words.</param>
/// <param name="Undo">The action that takes it back, where one does.</param>
public sealed record BoardNotice(string Text, QuestionAction? Undo = null)
{
    /// <summary>Where on the page it stands, of <see cref="NoticePlaces"/>.</summary>
    public string? Place { get; init; }

    /// <summary>The notice for a done action, or null when there is nothing to say of it (any more).</summary>
    public static BoardNotice? For(QuestionDeed deed, string id, QuestionSheet sheet)
    {
        var words = sheet.Words;
        if (deed == QuestionDeed.Remove)
        {
            return sheet.Offers.Removed.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal)) is { } removed
                ? new BoardNotice(words.With("questions.saved.removed", ("question", removed.Text)), new QuestionAction(QuestionDeed.PutBack, id))
                : null;
        }

        return sheet.Find(id) is not { } question ? null : new BoardNotice(deed switch
        {
            QuestionDeed.Up or QuestionDeed.Down => words.With("questions.saved.moved", ("number", question.Number)),
            QuestionDeed.Reword => words.With("questions.saved.reworded", ("number", question.Number)),
            QuestionDeed.PatientAsks or QuestionDeed.HelperAsks => words.With("questions.saved.assigned", ("number", question.Number)),
            _ when question.Place == QuestionPlace.Office => words["questions.saved.added-office"],
            _ when question.Place == QuestionPlace.HelperPage => words["questions.saved.added-helper"],

            // What the paper has no room for any more is not to go without a word.
            _ when sheet.More.FirstOrDefault() is { } moved && question.Number <= QuestionList.AskFirstCount + QuestionList.AlsoAskCount =>
                words.With("questions.saved.added-full", ("number", question.Number), ("most", QuestionList.AskFirstCount + QuestionList.AlsoAskCount), ("question", moved.Text)),
            _ => words.With("questions.saved.added", ("number", question.Number)),
        });
    }
}
