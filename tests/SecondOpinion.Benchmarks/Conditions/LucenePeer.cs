using System.Globalization;

namespace SecondOpinion.Benchmarks.Conditions;

/// <summary>Debian's liblucene8-java, in a process of its own: compiled, run over the same titles and questions, and read back.</summary>
internal static class LucenePeer
{
    private static readonly string? Jar = System.IO.Directory.Exists("/usr/share/java") ? System.IO.Directory.EnumerateFiles("/usr/share/java", "lucene-core-*.jar").FirstOrDefault() : null;

    /// <summary>Why it cannot run here, or null when it can.</summary>
    public static string? Missing => Jar is null ? "apt-get install liblucene8-java" : !File.Exists("/usr/bin/javac") ? "apt-get install default-jdk-headless" : null;

    /// <summary>Time in microseconds and rows found for each question; null when it failed.</summary>
    public static async Task<IReadOnlyList<(double Time, int[] Rows)>?> AskAsync(Workshop workshop, IEnumerable<string> titles, IEnumerable<ConditionQuestion> questions)
    {
        var (titleFile, questionFile) = (workshop.PathOf("titles.txt"), workshop.PathOf("questions.txt"));
        await File.WriteAllLinesAsync(titleFile, titles);
        await File.WriteAllLinesAsync(questionFile, questions.Select(question => $"{(question.IsPrefix ? "prefix" : "typo")}\t{question.Typed}"));
        var source = Path.Combine(workshop.Repository, "tests", "SecondOpinion.Benchmarks", "Conditions", "LuceneSearch.java");
        if (await Workshop.RunAsync(workshop.Folder, "javac", "-cp", Jar!, "-d", workshop.Folder, source) is null
            || await Workshop.RunAsync(workshop.Folder, "java", "-cp", $"{Jar}:{workshop.Folder}", "LuceneSearch", titleFile, questionFile) is not { } answer)
        {
            return null;
        }

        return [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static (double Time, int[] Rows) Read(string line)
    {
        var cells = line.Split('\t');
        return (long.Parse(cells[0], CultureInfo.InvariantCulture) / 1000.0, [.. cells.Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))]);
    }
}
