using System.Globalization;
using System.Text;
using SecondOpinion.Directory.Model;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// The official ICD-10-CM order file, of fixed width: order number in columns 1 to 5, code in 7 to 13, billable in 15,
/// short title in 17 to 76, long title from 78. The numbers follow each other, so a gap or a cut shows.
/// </summary>
internal static class IcdOrderFile
{
    // The file has 14 MB, its lines at most 400 letters; what is many times as large is another one.
    private const int MostCodes = 1_000_000;
    private const int LongestLine = 4000;
    private const int LongTitle = 77;

    /// <exception cref="ImportException">A line is not laid out so, or the file is cut short.</exception>
    public static List<IcdCodeRow> Read(SourceFile source, ProgressMeter progress, CancellationToken ct)
    {
        using var lines = new StreamReader(source.Content, Encoding.Latin1);
        var codes = new List<IcdCodeRow>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, isEnded) in Lines(lines))
        {
            ct.ThrowIfCancellationRequested();
            progress.Row();
            if (!isEnded)
            {
                throw new ImportException($"{source.Name} {(line.Length > LongestLine ? $"is not {SourceKind.Icd.What}: line {codes.Count + 1:N0} is too long" : "is cut short: its last line does not end")}{SourceKind.Icd.InsteadOf(line)}. Nothing was changed.");
            }

            if (line.Length > 0)
            {
                codes.Add(codes.Count < MostCodes && Parse(line, codes.Count + 1) is { } code && known.Add(code.Code) ? code
                    : throw new ImportException($"Line {codes.Count + 1:N0} of {source.Name} is not laid out as in {SourceKind.Icd.What} ({SourceKind.Icd.Name}){SourceKind.Icd.InsteadOf(line)}. Nothing was changed."));
            }
        }

        return codes.Count > 0 ? codes : throw new ImportException($"{source.Name} has no line that can be used. Nothing was changed.");
    }

    // With whether each is followed by the end of a line; of one that is too long only the beginning, and nothing after it.
    private static IEnumerable<(string Line, bool IsEnded)> Lines(StreamReader reader)
    {
        var line = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == '\n')
            {
                yield return (line.ToString().TrimEnd('\r'), true);
                line.Clear();
            }
            else if (line.Append((char)next).Length > LongestLine)
            {
                break;
            }
        }

        if (line.Length > 0)
        {
            yield return (line.ToString(), false);
        }
    }

    private static IcdCodeRow? Parse(string line, int number) =>
        line.Length > LongTitle
        && int.TryParse(line.AsSpan(0, 5), NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order == number
        && line[5] == ' ' && line[13] == ' ' && line[14] is '0' or '1' && line[15] == ' ' && line[76] == ' '
        && line[6..13].TrimEnd() is { Length: >= 3 } code && code.All(char.IsAsciiLetterOrDigit)
            ? new() { Code = code, IsBillable = line[14] == '1', Short = line[16..76].TrimEnd(), Long = line[LongTitle..].TrimEnd() }
            : null;
}
