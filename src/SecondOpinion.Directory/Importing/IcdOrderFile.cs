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
    // The file has 14 MB; what is many times as large is another one.
    private const long LargestFile = 200 << 20;
    private const int LongTitle = 77;

    /// <exception cref="ImportException">A line is not laid out so, or the file is cut short.</exception>
    public static List<IcdCodeRow> Read(string path, CancellationToken ct)
    {
        var file = Path.GetFileName(path);
        using var stream = SourceFile.Open(path);
        if (stream.Length > LargestFile)
        {
            throw new ImportException($"{file} is too large for the ICD-10-CM order file. Nothing was changed.");
        }

        using var reader = new StreamReader(stream, Encoding.Latin1);
        var codes = new List<IcdCodeRow>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            ct.ThrowIfCancellationRequested();
            if (line.Length > 0)
            {
                codes.Add(Parse(line, codes.Count + 1) is { } code && known.Add(code.Code) ? code
                    : throw new ImportException($"Line {codes.Count + 1:N0} of {file} is not laid out as in the ICD-10-CM order file (icd10cm_order_2026.txt). Nothing was changed."));
            }
        }

        return EndsWithLineBreak(stream) ? codes : throw new ImportException($"{file} is cut short: its last line does not end. Nothing was changed.");
    }

    private static IcdCodeRow? Parse(string line, int number) =>
        line.Length > LongTitle
        && int.TryParse(line.AsSpan(0, 5), NumberStyles.None, CultureInfo.InvariantCulture, out var order) && order == number
        && line[5] == ' ' && line[13] == ' ' && line[14] is '0' or '1' && line[15] == ' ' && line[76] == ' '
        && line[6..13].TrimEnd() is { Length: >= 3 } code && code.All(char.IsAsciiLetterOrDigit)
            ? new() { Code = code, IsBillable = line[14] == '1', Short = line[16..76].TrimEnd(), Long = line[LongTitle..].TrimEnd() }
            : null;

    private static bool EndsWithLineBreak(FileStream stream)
    {
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() == '\n';
    }
}
