using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Says in a few words why a question is on the list, where there is something to say.</summary>
public sealed class PickedBecause(CaseFile file, CasePlan plan, RuleBook rules, DateOnly today, Wording words)
{
    /// <summary>The reason, the pace or the topic it was picked for; null for what anyone is asked.</summary>
    public string? Of(PatientQuestion question) => question switch
    {
        { PromptId: null } => words["questions.card.own"],
        { Place: not QuestionPlace.Visit } => null,
        _ when !IsPick(question.Id) => null,
        _ when IsLead(question.Id) && file.Urgency?.IsSoon(today) == true => words["questions.card.because-soon"],
        _ when IsLead(question.Id) && file.Urgency is { StartNow: YesNoUnknown.Unknown } => words["questions.card.because-unsure"],
        _ when plan.PickedFor(question.Id) is { } reason => words.With("questions.card.because", ("reason", words[$"questions.for.{reason}"])),
        _ when HasTopic(question.Id) => words["questions.card.because-said"],
        _ => null,
    };

    private bool IsPick(string id) => plan.Picks.AskFirst.Contains(id, StringComparer.Ordinal) || plan.Picks.AlsoAsk.Contains(id, StringComparer.Ordinal);

    private bool IsLead(string id) => id is "q-op-01" or "q-de-02" && string.Equals(plan.Picks.AskFirst[0], id, StringComparison.Ordinal);

    private bool HasTopic(string id) => rules.Prompt(id)?.Topics.Overlaps(plan.Facts.Topics) == true;
}
