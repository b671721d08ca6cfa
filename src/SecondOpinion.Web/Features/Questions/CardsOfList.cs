using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Makes the cards of a list out of its questions.</summary>
internal sealed class CardsOfList(CasePlan plan, QuestionSpots spots, ContentLibrary content, Language language, PickedBecause because)
{
    /// <summary>The cards of one list, numbered from 1.</summary>
    public IReadOnlyList<ShownQuestion> In(QuestionPlace place)
    {
        PatientQuestion[] questions = [.. plan.Questions.In(place)];
        return [.. questions.Select((question, index) => Card(question, index + 1, questions.Length))];
    }

    private ShownQuestion Card(PatientQuestion question, int number, int count) => new(
        question.Id,
        spots.Of(question.Id)!,
        number,
        QuestionTexts.Of(question, content, language),
        question is { OwnWords: null, PromptId: { } prompt } ? content.Questions.ExplainOf(prompt, language) : null,
        because.Of(question),
        question.Place,
        question.Asker == Asker.Helper,
        IsLast: number == count);
}
