using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>What can be added to a list or put back on it.</summary>
/// <param name="New">Picks that came up after the person touched the list.</param>
/// <param name="Groups">All else that fits, by category.</param>
/// <param name="Hard">Hard questions, never picked by the app.</param>
/// <param name="HasHard">False when no hard question fits the case at all.</param>
/// <param name="Removed">What the person took off.</param>
public sealed record QuestionOffers(
    IReadOnlyList<OfferedQuestion> New,
    IReadOnlyList<OfferedGroup> Groups,
    IReadOnlyList<OfferedQuestion> Hard,
    bool HasHard,
    IReadOnlyList<OfferedQuestion> Removed)
{
    public static QuestionOffers Of(CasePlan plan, ContentLibrary content, Language language)
    {
        string[] fresh = [.. plan.NewPicks];
        return new(
            [.. fresh.Select(Offer)],
            [
                .. plan.MoreToAdd.Except(fresh, StringComparer.Ordinal)
                    .GroupBy(id => content.Questions[id].Prompt.Category, StringComparer.Ordinal)
                    .Select(group => new OfferedGroup(group.Key, content.Questions.CategoryTitleOf(group.Key, language), [.. group.Select(Offer)])),
            ],
            [.. plan.HardToAdd.Select(Offer)],
            plan.Picks.Hard.Count > 0,
            [.. plan.Questions.Removed.Select(q => new OfferedQuestion(q.Id, QuestionTexts.Of(q, content, language)))]);

        OfferedQuestion Offer(string id) => new(id, content.Questions.TextOf(id, language), content.Questions.ExplainOf(id, language));
    }
}
