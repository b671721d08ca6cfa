using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>What came of the answers that were posted.</summary>
/// <param name="File">The case with all of them that could be kept.</param>
/// <param name="Left">Those that could not, and why: nobody may be told that they are saved.</param>
/// <param name="IsWhole">True when the visit is there and each answer was kept.</param>
internal sealed record KeptAnswers(CaseFile File, ImmutableList<(AnswerCard Card, AnswerFault Fault)> Left, bool IsWhole)
{
    /// <summary>Keeps what may be kept.</summary>
    /// <param name="file">The case as stored.</param>
    /// <param name="request">Whose visit it is.</param>
    /// <param name="sheet">What was posted.</param>
    /// <param name="helpersView">The case as the helper who writes is shown it; null for the owner.</param>
    /// <param name="content">The bank of questions.</param>
    public static KeptAnswers On(CaseFile file, Guid request, AnswerSheet sheet, CaseFile? helpersView, ContentLibrary content)
    {
        var visit = file.Tracking.Request(request)?.Visit;
        var cards = sheet.Typed.Select(card => (Card: card, Fault: FaultOf(card))).ToList();
        return new KeptAnswers(
            file.ChangeVisit(request, stored => cards.Where(c => c.Fault is null).Aggregate(stored, (next, c) => next.Answer(c.Card.Question, c.Card.Answer))),
            [.. cards.Where(c => c.Fault is not null).Select(c => (c.Card, c.Fault!.Value))],
            visit is not null && cards.TrueForAll(c => c.Fault is null));

        AnswerFault? FaultOf(AnswerCard card) =>
            visit is null || !VisitQuestions.MayAnswer(file, visit, card.Question, helpersView, content) ? AnswerFault.Gone
            : card.Answer.Length > Domain.Cases.Visit.NoteLength ? AnswerFault.TooLong
            : card.IsCrossed(visit.Answers.GetValueOrDefault(card.Question)) ? AnswerFault.Crossed
            : null;
    }
}
