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
/// <param name="W">The interface texts for this person.</param>
/// <param name="Today">The day of printing.</param>
/// <param name="NamesDiagnosis">False when the diagnosis is to stay off the page.</param>
public sealed record PrintOrder(CaseFile File, CasePlan Plan, ContentLibrary Library, Wording W, DateOnly Today, bool NamesDiagnosis)
{
    public string PrintedOn => W.Date(Today);

    public bool IsForReviewer => Plan.Facts.Visit is VisitType.PathologyOnly or VisitType.RadiologyOnly;

    /// <summary>A question as it will be read out: the patient's words, or the prompt's.</summary>
    public string Words(PatientQuestion question)
    {
        var words = question.OwnWords ?? Library.Questions.TextOf(question.PromptId!, W.Language);
        return (question.Asker, HelperWords.Of(File)) switch
        {
            (Asker.Helper, { Name: { } helper }) => W.With("print.visit.helper-asks-by-name", ("question", words), ("helper", helper)),
            (Asker.Helper, not null) => W.With("print.visit.helper-asks", ("question", words)),
            _ => words,
        };
    }

    public ImmutableList<string> Words(IEnumerable<PatientQuestion> questions) => [.. questions.Select(Words)];

    /// <summary>The questions that close a visit, or those of them that a reviewer can answer.</summary>
    public ImmutableList<string> BeforeILeave =>
    [
        .. Plan.Picks.BeforeILeave
            .Where(id => Library.Questions[id].Prompt.Visits.Contains(Plan.Facts.Visit))
            .Select(id => Library.Questions.TextOf(id, W.Language)),
    ];
}
