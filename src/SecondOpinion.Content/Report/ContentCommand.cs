using System.Globalization;
using SecondOpinion.Content.Reviews;

namespace SecondOpinion.Content.Report;

/// <summary>What an operator can ask of the content on the command line: <c>content report</c>, <c>content review ITEM --by clinician --who "..."</c>.</summary>
public static class ContentCommand
{
    private const string Usage = """
        content report                                          the state of the content, in tables
        content review ITEM --by clinician --who "Name, title"  the line for reviews.yaml; ITEM is an id or a file, by is clinician or translator
        """;

    /// <summary>Does what the words after <c>content</c> ask for.</summary>
    /// <returns>0, or 2 where the words ask for nothing known.</returns>
    public static int Run(IReadOnlyList<string> words, ContentLibrary library, DateOnly today, TextWriter writer)
    {
        switch (words)
        {
            case ["report"]:
                ContentReport.Write(library, today, writer);
                return 0;
            case ["review", var item, "--by", var by, "--who", var who] when Enum.TryParse<Reviewer>(by, ignoreCase: true, out var reviewer):
                return Review(item, reviewer, who, library, today, writer);
            default:
                writer.WriteLine(Usage);
                return 2;
        }
    }

    private static int Review(string name, Reviewer by, string who, ContentLibrary library, DateOnly today, TextWriter writer)
    {
        try
        {
            var item = library.Reviews[name];
            var quoted = who.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  - {{item: \"{item.Name}\", by: {by.ToString().ToLowerInvariant()}, who: \"{quoted}\", on: {today:yyyy-MM-dd}, words: \"{item.Words}\"}}"));
            return 0;
        }
        catch (KeyNotFoundException unknown)
        {
            writer.WriteLine(unknown.Message);
            return 2;
        }
    }
}
