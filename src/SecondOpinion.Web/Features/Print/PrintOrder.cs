using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Print;

/// <summary>What one page is printed from.</summary>
/// <param name="File">The case, as far as the one who prints may see it.</param>
/// <param name="Plan">What follows from it.</param>
/// <param name="Library">The words of questions and records.</param>
/// <param name="W">The texts for this person, in the language of the page.</param>
/// <param name="Under">The same texts in the language that stands under it, or null.</param>
/// <param name="Today">The day of printing.</param>
/// <param name="NamesDiagnosis">False when the diagnosis is to stay off the page.</param>
/// <param name="Chosen">The request whose visit it is printed for; null for the one the plan turns on.</param>
public sealed record PrintOrder(CaseFile File, CasePlan Plan, ContentLibrary Library, Wording W, Wording? Under, DateOnly Today, bool NamesDiagnosis, OpinionRequest? Chosen = null)
{
    public OpinionRequest? Request => Chosen ?? File.Tracking.Leading;

    public Domain.Cases.Visit? Visit => Request?.Visit;

    /// <summary>The kind of visit it is printed for.</summary>
    public VisitType Kind => Chosen?.Kind ?? Plan.Facts.Visit;

    public bool IsForReviewer => Kind.IsReading();

    /// <summary>The patient's list, without what was left out of this visit.</summary>
    public QuestionList Questions => Visit is { LeftOut: { IsEmpty: false } left }
        ? Plan.Questions with { Items = Plan.Questions.Items.RemoveAll(q => left.Contains(q.Id, StringComparer.Ordinal)) }
        : Plan.Questions;

    /// <summary>A text in each language of the page.</summary>
    public PrintedText Say(Func<Wording, string> text)
    {
        var words = text(W);
        var under = Under is null ? null : text(Under);
        return new(words, string.Equals(words, under, StringComparison.Ordinal) ? null : under);
    }

    public PrintedText Say(string key) => Say(words => words[key]);

    /// <summary>A question as it will be read out: the patient's words, or the prompt's.</summary>
    public PrintedText Words(PatientQuestion question) => question.OwnWords is { } own
        ? new(Asked(question, own, W))
        : Say(words => Asked(question, question.Place is QuestionPlace.Office ? Library.Questions.SpokenOf(question.PromptId!, words.Language, words.PlanFor) : Library.Questions.TextOf(question.PromptId!, words.Language), words));

    public ImmutableList<PrintedText> Words(IEnumerable<PatientQuestion> questions) => [.. questions.Select(Words)];

    /// <summary>The questions that close a visit, or those of them that a reviewer can answer.</summary>
    public ImmutableList<PrintedText> BeforeILeave =>
    [
        .. Plan.Picks.BeforeILeave
            .Where(id => Library.Questions[id].Prompt.Visits.Contains(Kind))
            .Select(id => Say(words => Library.Questions.TextOf(id, words.Language))),
    ];

    private string Asked(PatientQuestion question, string text, Wording words) => (question.Asker, HelperWords.Of(File)) switch
    {
        (Asker.Helper, { Name: { } helper }) => words.With("print.visit.helper-asks-by-name", ("question", text), ("helper", helper)),
        (Asker.Helper, not null) => words.With("print.visit.helper-asks", ("question", text)),
        _ => text,
    };
}
