using System.Globalization;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Report;

/// <summary>How many questions each diagnosis tag has for each reason and each topic. An empty cell is a person who gets nothing of their own.</summary>
internal sealed class CoverageTables(ContentLibrary library)
{
    private readonly List<string> _tags =
        [.. library.Tags.Diagnoses.Where(tag => !string.Equals(tag, CaseFacts.Any, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public void WriteTo(TextWriter writer)
    {
        var prompts = library.Questions.Prompts;
        Table("Questions by reason and diagnosis tag", library.Reasons.Rules.Select(reason => reason.Id).Prepend(CaseFacts.Any), id => prompts.Where(prompt => prompt.Reasons.Contains(id)))
            .WriteTo(writer);
        Table("Questions by topic and diagnosis tag", library.Tags.Topics.Order(StringComparer.Ordinal), id => prompts.Where(prompt => prompt.Topics.Contains(id)))
            .WriteTo(writer);
    }

    private ReportTable Table(string title, IEnumerable<string> rows, Func<string, IEnumerable<QuestionPrompt>> promptsOf)
    {
        var table = new ReportTable(title, ["", .. _tags]);
        foreach (var row in rows)
        {
            var prompts = promptsOf(row).ToList();
            table.Add([row, .. _tags.Select(tag => Count(prompts.Count(prompt => Fits(prompt, tag))))]);
        }

        return table;
    }

    private static bool Fits(QuestionPrompt prompt, string tag) => prompt.Diagnoses.Contains(CaseFacts.Any) || prompt.Diagnoses.Contains(tag);

    private static string Count(int count) => count == 0 ? ReportTable.Empty : count.ToString(CultureInfo.InvariantCulture);
}
