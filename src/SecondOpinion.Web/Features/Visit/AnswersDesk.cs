using System.Globalization;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>What the page of answers does: keeps what can be kept, and gives back each word that cannot.</summary>
public abstract class AnswersDesk : OneRequestPage
{
    private AnswerSheet? sheet;
    private KeptAnswers? kept;

    protected override OpenTo OpenTo => OpenTo.Helpers;

    /// <summary>Also there for answers to a visit that has been taken away: whoever wrote them sees them once more.</summary>
    protected bool IsShown => Request is { } request && (request.Visit is not null || HttpMethods.IsPost(Http.Request.Method));

    /// <summary>The questions of the visit, with the numbers of their cards.</summary>
    protected IReadOnlyList<(string Number, PatientQuestion Question)> Questions { get; private set; } = [];

    /// <summary>What was typed about a question that is no longer here, by the names of its fields.</summary>
    protected IReadOnlyList<(string Field, string Words)> Lost => [.. Unsaved.Where(card => NumberOf(card.Question) is null).Select(card => (LostField(card), card.Answer))];

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        Questions = Request?.Visit is { } visit
            ? [.. VisitQuestions.ToAnswer(Plan, visit).Where(q => IsOwner || VisitQuestions.IsListed(File!, q.Id)).Select((q, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), q))]
            : [];
    }

    protected async Task SaveAsync()
    {
        var posted = sheet = AnswerSheet.Read(Http.Request.Form);
        var helpersView = IsOwner ? null : File;

        // Whatever is posted, the address goes back to a card of this page.
        var card = Questions.Select(q => q.Number).FirstOrDefault(n => string.Equals(n, Http.Request.Form[AnswerSheet.SaveField], StringComparison.Ordinal)) ?? "1";
        await TrackAsync(
            CaseVerb.AnswerQuestion,
            file => (kept = KeptAnswers.On(file, Rid, posted, helpersView, Content)).File,
            $"{Here}#card-{card}",
            () => kept is { IsWhole: true });
        foreach (var (left, fault) in kept?.Left ?? [])
        {
            var number = NumberOf(left.Question);
            Wrong(number is null ? LostField(left) : AnswerSheet.AnswerField + number, number is null ? W["visit.answers.error-gone"] : Says(left, fault));
        }
    }

    /// <summary>What was typed about a question and is not kept, or null.</summary>
    protected string? PostedFor(PatientQuestion question) => Unsaved.FirstOrDefault(card => string.Equals(card.Question, question.Id, StringComparison.Ordinal))?.Answer;

    private IEnumerable<AnswerCard> Unsaved => kept?.Left.Select(left => left.Card) ?? sheet?.Typed ?? [];

    private string Says(AnswerCard card, AnswerFault fault) => fault switch
    {
        AnswerFault.TooLong => W.With("tracked.error.long", ("most", Domain.Cases.Visit.NoteLength)),
        // All of it: once it is saved over, it stands nowhere else.
        AnswerFault.Crossed => Newer(Request?.Visit?.Answers.GetValueOrDefault(card.Question) ?? ""),
        _ => W["visit.answers.error-gone"],
    };

    // The list may be shorter by now than when the cards were numbered.
    private string? NumberOf(string question) => Questions.FirstOrDefault(q => string.Equals(q.Question.Id, question, StringComparison.Ordinal)).Number;

    private static string LostField(AnswerCard card) => $"lost-{card.Number}";
}
