using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Questions;

/// <summary>Reads the folder <c>questions</c>.</summary>
internal sealed class QuestionReading(CatalogueFiles files, Tags tags, SourceCatalogue sources, Speech speech)
{
    /// <param name="checkReasons">Finds a reason id that leads nowhere.</param>
    public QuestionCatalogue Read(Action<CatalogueMap> checkReasons)
    {
        var folder = files.InOrder("questions").ToList();
        var categories = ById<CategoryEntry>.Read("question category", folder, Category);
        var questions = ById<QuestionEntry>.Read(
            "question",
            folder.SelectMany(file => file.Maps("questions")),
            map => Question(map, checkReasons, files.One(map.File).Word("id")));
        return new QuestionCatalogue(categories, questions, speech);
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

    private QuestionEntry Question(CatalogueMap map, Action<CatalogueMap> checkReasons, string category)
    {
        map.Allowing(
            "id", "text", "explain", "diagnoses", "reasons", "visits", "topics", "needs",
            "twin", "priority", "ask", "sensitive", "before-i-leave", "source");
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
