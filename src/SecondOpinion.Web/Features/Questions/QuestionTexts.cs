using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>The words of a question as it stands on the list.</summary>
public static class QuestionTexts
{
    /// <summary>The person's own words, else the bank's.</summary>
    public static string Of(PatientQuestion question, ContentLibrary content, Language language) =>
        question.OwnWords ?? content.Questions.TextOf(question.PromptId!, language);

    /// <summary>
    /// The words of every question on the list, by its id: the person's own, else the bank's in each language, since a page
    /// may be posted after the language was changed elsewhere.
    /// </summary>
    public static ImmutableDictionary<string, ImmutableList<string>> ById(CaseFile file, ContentLibrary content, DateOnly today) =>
        CasePlan.Of(file, content.Rules, today).Questions.Items
            .ToImmutableDictionary(q => q.Id, q => Enum.GetValues<Language>().Select(language => Of(q, content, language)).ToImmutableList(), StringComparer.Ordinal);
}
