using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Questions;

/// <summary>The question bank: one file a category, questions in the order of the files' own order, then those of single illnesses.</summary>
public sealed class QuestionCatalogue
{
    private readonly ById<CategoryEntry> _categories;
    private readonly ById<QuestionEntry> _questions;
    private readonly Speech _speech;

    internal QuestionCatalogue(ById<CategoryEntry> categories, ById<QuestionEntry> questions, ImmutableList<IllnessQuestions> byIllness, Speech speech)
    {
        _categories = categories;
        _questions = questions;
        _speech = speech;
        ByIllness = byIllness;
        Prompts = [.. questions.All.Select(question => question.Prompt)];
        Categories = [.. categories.All.Select(category => category.Category)];
    }

    public ImmutableList<QuestionPrompt> Prompts { get; }

    public ImmutableList<QuestionCategory> Categories { get; }

    public IReadOnlyList<QuestionEntry> All => _questions.All;

    public IReadOnlyList<CategoryEntry> AllCategories => _categories.All;

    /// <summary>The questions that only one illness brings; they are among <see cref="All"/> too, after the others.</summary>
    public ImmutableList<IllnessQuestions> ByIllness { get; }

    /// <exception cref="KeyNotFoundException">No such question.</exception>
    public QuestionEntry this[string id] => _questions[id];

    /// <summary>The question in the patient's voice. "I" and "me" always mean the patient.</summary>
    public string TextOf(string id, Language language) => _speech.Say(_questions[id].Text, language, planFor: null);

    /// <summary>The same as whoever calls an office says it: of someone else, where the plan is for them.</summary>
    public string SpokenOf(string id, Language language, PlanFor? planFor) => _speech.Say(_questions[id].Text, language, planFor);

    /// <summary>The plain meaning of a hard word in the question, or null when it needs none.</summary>
    public string? ExplainOf(string id, Language language) =>
        _questions[id].Explain is { } explain ? _speech.Say(explain, language, planFor: null) : null;

    public string CategoryTitleOf(string id, Language language) => _speech.Say(_categories[id].Title, language, planFor: null);

    public string CategoryBlurbOf(string id, Language language) => _speech.Say(_categories[id].Blurb, language, planFor: null);
}
