namespace SecondOpinion.TestKit.Nppes;

/// <summary>One row of NPPES's monthly file, every field in quotes as there; columns that are not set are empty.</summary>
public sealed class NppesLine(IReadOnlyList<string> heading)
{
    private static readonly Dictionary<IReadOnlyList<string>, Dictionary<string, int>> Columns = [];

    private readonly string[] values = [.. Enumerable.Repeat(string.Empty, heading.Count)];
    private readonly Dictionary<string, int> columns = ColumnsOf(heading);

    /// <summary>The heading as a line of the file.</summary>
    public static string Heading(IReadOnlyList<string> heading) => string.Join(',', heading.Select(Quoted));

    /// <summary>An active person with one specialty.</summary>
    public static NppesLine Person(IReadOnlyList<string> heading, string npi, string last, string first, string zip, params ReadOnlySpan<string> codes)
    {
        var line = new NppesLine(heading)
            .With("NPI", npi).With("Entity Type Code", "1").With("Provider Last Name (Legal Name)", last).With("Provider First Name", first)
            .With("Provider First Line Business Practice Location Address", "12 MAIN ST").With("Provider Business Practice Location Address City Name", "DURHAM")
            .With("Provider Business Practice Location Address State Name", "NC").With("Provider Business Practice Location Address Postal Code", zip)
            .With("Provider Business Practice Location Address Country Code (If outside U.S.)", "US").With("Provider Business Practice Location Address Telephone Number", "9195550100")
            .With("Provider Credential Text", "M.D.").With("Last Update Date", "06/08/2026");
        for (var i = 0; i < codes.Length; i++)
        {
            line.With($"Healthcare Provider Taxonomy Code_{i + 1}", codes[i]).With($"Healthcare Provider Primary Taxonomy Switch_{i + 1}", i == 0 ? "Y" : "N");
        }

        return line;
    }

    public NppesLine With(string column, string value)
    {
        values[columns[column]] = value;
        return this;
    }

    public override string ToString() => string.Join(',', values.Select(Quoted));

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static Dictionary<string, int> ColumnsOf(IReadOnlyList<string> heading)
    {
        lock (Columns)
        {
            if (!Columns.TryGetValue(heading, out var columns))
            {
                Columns[heading] = columns = heading.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
            }

            return columns;
        }
    }
}
