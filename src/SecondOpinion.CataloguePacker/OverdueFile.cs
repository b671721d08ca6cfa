using System.Globalization;
using System.Text.RegularExpressions;

namespace SecondOpinion.CataloguePacker;

/// <summary>A file whose facts were to be checked again before today.</summary>
/// <param name="File">The file inside the catalogues folder.</param>
/// <param name="Line">Where the day stands, counted from 1.</param>
/// <param name="NextCheck">The day that has passed.</param>
public sealed partial record OverdueFile(string File, int Line, DateOnly NextCheck)
{
    /// <summary>The form in which the build shows a warning with its file and line.</summary>
    public string Warning(string folder) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.Combine(folder, File)}({Line}): warning CONTENT001: the facts of this file were to be checked again by {NextCheck:yyyy-MM-dd}; check them, then move \"checked\" and \"next-check\" on");

    /// <summary>The files that are overdue on a day. A day that is no day is left to the app, which names it at start.</summary>
    public static IEnumerable<OverdueFile> Among(IEnumerable<KeyValuePair<string, string>> files, DateOnly today) =>
        from file in files
        let found = NextCheckLine().Match(file.Value)
        where found.Success && DateOnly.TryParseExact(found.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        let day = DateOnly.ParseExact(found.Groups["day"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        where day < today
        select new OverdueFile(file.Key, file.Value.AsSpan(0, found.Index).Count('\n') + 1, day);

    [GeneratedRegex(@"^next-check: *(?<day>\d{4}-\d{2}-\d{2})", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NextCheckLine();
}
