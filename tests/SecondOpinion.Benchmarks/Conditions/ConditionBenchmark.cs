using System.Diagnostics;
using System.IO.Compression;
using SecondOpinion.Benchmarks.Clinicians;
using SecondOpinion.Content;
using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Benchmarks.Conditions;

/// <summary>The condition search over all of ICD-10-CM against the least it must do, and against Lucene.</summary>
internal static class ConditionBenchmark
{
    private const int Prefixes = 600;
    private const int Slips = 500;
    private const int MostOfPrefix = 20;
    private const int MostOfSlip = 10;
    private const double Mega = 1024 * 1024;

    public static async Task MeasureAsync(Workshop workshop, ResultTable table)
    {
        var file = Path.Combine(workshop.Repository, "..", "shared", "data", "icd10cm", "icd10cm_order_2026.txt.gz");
        if (!File.Exists(file))
        {
            table.AddSkip("condition search over ICD-10-CM", "its order file is not beside the repository");
            return;
        }

        var titles = Titles(file);
        var catalogue = ContentLibrary.Load().Conditions.Named;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var full = new ConditionIndex(catalogue, titles);
        table.AddSeen("catalogue and ICD-10-CM brought into memory", watch.Elapsed.TotalMilliseconds, "ms");
        table.AddSeen("the same, held", (GC.GetTotalMemory(forceFullCollection: true) - before) / Mega, "MB");

        var ours = new ConditionIndex([], titles);
        var limit = new MemoryLimit(new NameIndex(titles.Select((title, row) => new NameIndex.Entry(title.Title, row, IsShown: true, Lead: 0))));
        var plain = titles.ConvertAll(title => NameWord.In(title.Title).ConvertAll(word => word.Word).ToArray());
        var random = new Random(4);
        var prefixes = Enumerable.Range(0, Prefixes).Select(_ => ConditionQuestion.Prefix(plain[random.Next(plain.Count)], random)).ToList();
        var slips = Enumerable.Range(0, Slips * 2).Select(_ => ConditionQuestion.Slip(plain[random.Next(plain.Count)], random)).OfType<ConditionQuestion>().Take(Slips).ToList();
        var lucene = LucenePeer.Missing is null ? await LucenePeer.AskAsync(workshop, plain.Select(words => string.Join(' ', words)), prefixes.Concat(slips)) : null;
        if (lucene is null)
        {
            table.AddSkip("condition search in Lucene", LucenePeer.Missing ?? "it failed");
        }

        Compare(table, "prefix", Ask(prefixes, ours, MostOfPrefix), Quantiles.Of(prefixes, question => limit.Find(question, MostOfPrefix)), lucene?.Take(prefixes.Count), mostOfLimit: 10, mostOfLucene: 1);
        Compare(table, "slips", Ask(slips, ours, MostOfSlip), Quantiles.Of(slips, question => limit.Find(question, MostOfSlip)), lucene?.Skip(prefixes.Count), mostOfLimit: null, mostOfLucene: 0.5);
        table.AddSeen("prefix with the catalogue too, p95", Ask(prefixes, full, MostOfPrefix).High, "us");
        table.AddSeen("slips with the catalogue too, p95", Ask(slips, full, MostOfSlip).High, "us");

        var wordsOf = titles.Select((title, row) => (title.Code, row)).ToDictionary(one => one.Code, one => plain[one.row], StringComparer.Ordinal);
        table.AddLeast("recall at 10 of slips, ours", 100.0 * slips.Count(question => ours.Find(question.Typed, MostOfSlip).OfType<ConditionHit.Coded>().Any(hit => IsRight(question, wordsOf[hit.Code.Replace(".", "", StringComparison.Ordinal)]))) / slips.Count, "%", 96);
        if (lucene is not null)
        {
            table.AddSeen("the same, Lucene", 100.0 * slips.Zip(lucene.Skip(prefixes.Count)).Count(pair => pair.Second.Rows.Any(row => IsRight(pair.First, plain[row]))) / slips.Count, "%");
        }
    }

    private static void Compare(ResultTable table, string what, Quantiles ours, Quantiles limit, IEnumerable<(double Time, int[] Rows)>? lucene, double? mostOfLimit, double mostOfLucene)
    {
        table.AddCompared($"{what}, p50, against the limit", ours.Median, limit.Median, "us");
        if (mostOfLimit is { } most)
        {
            table.AddRatio($"{what}, p95, against the limit", ours.High, limit.High, "us", most);
        }
        else
        {
            table.AddCompared($"{what}, p95, against the limit", ours.High, limit.High, "us");
        }

        if (lucene?.Select(answer => answer.Time).Order().ToArray() is { } times)
        {
            table.AddCompared($"{what}, p50, against Lucene", ours.Median, times[times.Length / 2], "us");
            table.AddRatio($"{what}, p95, against Lucene", ours.High, times[times.Length * 95 / 100], "us", mostOfLucene);
        }
    }

    private static Quantiles Ask(IReadOnlyList<ConditionQuestion> questions, ConditionIndex index, int most) =>
        Quantiles.Of(questions, question => index.Find(question.Typed, most));

    private static bool IsRight(ConditionQuestion question, string[] title) => question.Words.All(word => title.Contains(word, StringComparer.Ordinal));

    private static List<IcdTitle> Titles(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var titles = new List<IcdTitle>();
        while (reader.ReadLine() is { } line)
        {
            titles.Add(new(line[6..13].Trim(), line[77..].Trim()));
        }

        return titles;
    }
}
