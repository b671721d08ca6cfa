using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Questions;

/// <summary>Reads the folders <c>questions</c> and <c>questions-by-illness</c>.</summary>
internal sealed class QuestionReading(CatalogueFiles files, Tags tags, SourceCatalogue sources, Speech speech)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "id", "text", "explain", "diagnoses", "reasons", "visits", "topics", "needs",
        "twin", "priority", "ask", "sensitive", "before-i-leave", "source",
    ];

    /// <param name="checkReasons">Finds a reason id that leads nowhere.</param>
    public QuestionCatalogue Read(Action<CatalogueMap> checkReasons)
    {
        var (general, byIllness) = (files.InOrder("questions").ToList(), files.In("questions-by-illness").ToList());
        var categories = ById<CategoryEntry>.Read("question category", general, Category);
        var maps = general.SelectMany(file => file.Maps("questions").Select(map => (Map: map.Allowing([.. Keys]), Category: file.Word("id"))))
            .Concat(byIllness.SelectMany(file => OfIllness(file, categories)))
            .ToList();
        var categoryOf = maps.ToDictionary(question => question.Map, question => question.Category);
        var questions = ById<QuestionEntry>.Read(
            "question", maps.Select(question => question.Map), map => Question(map, checkReasons, categoryOf[map]));
        var illnesses = byIllness.Select(file => new IllnessQuestions(
            file.Word("topic"), file.Text("title"), [.. file.Maps("questions").Select(map => questions[map.Word("id")])]));
        return new QuestionCatalogue(categories, questions, [.. illnesses], speech);
    }

    private static CategoryEntry Category(CatalogueMap file)
    {
        file.Allowing("id", "order", "title", "blurb", "questions");
        if (!string.Equals(file.File, $"questions/{file.Word("id")}.yaml", StringComparison.Ordinal))
        {
            throw file.Fault($"the file must bear the name of its category, {file.Word("id")}.yaml");
        }

        return new CategoryEntry(new QuestionCategory(file.Word("id"), file.Number("order")), file.Text("title"), file.Text("blurb"));
    }

    /// <summary>Questions of one illness, each with its category. Without the topic a question would be offered to everyone.</summary>
    private IEnumerable<(CatalogueMap Map, string Category)> OfIllness(CatalogueMap file, ById<CategoryEntry> categories)
    {
        var topic = tags.TopicOf(file.Allowing("topic", "title", "questions"), "topic");
        return file.Maps("questions").Select(map => map.Allowing([.. Keys, "category"]).Words("topics").Contains(topic)
            ? (map, categories.Reference(map, "category"))
            : throw map.Fault($"a question of this file must have the topic \"{topic}\""));
    }

    private QuestionEntry Question(CatalogueMap map, Action<CatalogueMap> checkReasons, string category)
    {
        checkReasons(map);
        return new QuestionEntry(Prompt(map, category), map.Text("text"), map.OptionalText("explain"), sources.Of(map, "source"));
    }

    private QuestionPrompt Prompt(CatalogueMap map, string category) => new(
        map.Word("id"),
        category,
        [.. tags.DiagnosesOf(map, "diagnoses")],
        [.. map.Words("reasons")],
        map.AllNamed("visits", RuleNames.Visits),
        [.. tags.TopicsOf(map, "topics")],
        map.AllNamed("needs", RuleNames.Facts),
        map.OptionalWord("twin"),
        map.Number("priority") is >= 1 and <= 3 and var priority ? priority : throw map.Fault("\"priority\" must be 1, 2 or 3"),
        map.Named("ask", RuleNames.AskOffice),
        map.Flag("sensitive"),
        map.Flag("before-i-leave"));
}
