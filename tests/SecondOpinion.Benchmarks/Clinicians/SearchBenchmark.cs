using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Clinicians.Sqlite;
using SecondOpinion.Directory.Importing;
using SecondOpinion.Directory.Places;
using SecondOpinion.TestKit.Postgres;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>The nearest 20 of a specialty within 50 miles, also with the first three letters of a name: ours against the limit and against PostgreSQL.</summary>
public static class SearchBenchmark
{
    private const int Questions = 600;
    private const int Wanted = 20;
    private const int Miles = 50;
    private const double MostOfLimit = 5;
    private const double MostOfPostgres = 0.5;
    private const double MostOfPostgresByName = 0.1;

    /// <returns>What 95 of 100 searches stay under, in microseconds.</returns>
    public static async Task<double> MeasureAsync(string size, string folder, IReadOnlyDictionary<int, GeoPoint> places, ClinicianSample sample, bool hasGoals, ResultTable table)
    {
        var points = new ZipPoints(places);
        using var store = new SqliteClinicians(folder);
        var grid = new MemoryGrid();
        var (server, why) = await PostgresServer.StartAsync();
        var peer = server is null ? null : await PostgresPeer.OpenAsync(server.ConnectionString);
        foreach (var row in store.Clinicians(null))
        {
            var point = points.Find(row.Zip)!.Value;
            grid.Add(row, point);
            peer?.Add(row, point);
        }

        peer?.Finish();
        var random = new Random(7);
        var questions = Enumerable.Range(0, Questions)
            .Select(_ => (Code: sample.Code(random), From: places[sample.Zip(random)], Beginning: NameKey.Of(sample.Last(random), "")))
            .Select(q => q with { Beginning = q.Beginning[..Math.Min(3, q.Beginning.Length)] })
            .ToList();

        var connection = ClinicianFile.Open(ClinicianFile.PathIn(folder))!;
        using var reader = new ClinicianReader(connection, SpotMap.Of(connection));
        Compare(reader, grid, questions);
        var limit = Quantiles.Of(questions, q => grid.Nearest(q.Code, q.From, Miles, Wanted));
        var ours = Quantiles.Of(questions, q => new NearSearch(reader, new(q.From, [q.Code], Miles), Wanted).Run(CancellationToken.None));
        var named = Quantiles.Of(questions, q => new NearSearch(reader, new(q.From, [q.Code], Miles, q.Beginning), Wanted).Run(CancellationToken.None));
        var page = Quantiles.Of(questions, q => store.FindAsync(new ClinicianQuery(q.From, [q.Code], Miles), CancellationToken.None).AsTask().GetAwaiter().GetResult());
        Add($"{size}: nearest {Wanted}, p95; peer: grid in memory", ours.High, limit.High, MostOfLimit);
        Say($"{size}: p50/p95 us: grid {limit}, ours {ours}, with a name {named}, page of 10 with facts {page}");
        if (peer is null)
        {
            table.AddSkip($"{size}: peer PostgreSQL", why);
            return ours.High;
        }

        var postgres = Quantiles.Of(questions, q => peer.Nearest(q.Code, q.From, Miles, Wanted, null));
        var postgresNamed = Quantiles.Of(questions, q => peer.Nearest(q.Code, q.From, Miles, Wanted, q.Beginning));
        Say($"{size}: p50/p95 us: PostgreSQL {postgres}, with a name {postgresNamed}");
        Add($"{size}: nearest {Wanted}, p95; peer: PostgreSQL GiST", ours.High, postgres.High, MostOfPostgres);
        Add($"{size}: with three letters of a name, p95; peer: PostgreSQL", named.High, postgresNamed.High, MostOfPostgresByName);
        await peer.DisposeAsync();
        await server!.DisposeAsync();
        return ours.High;

        void Add(string measure, double mine, double theirs, double most)
        {
            if (hasGoals)
            {
                table.AddRatio(measure, mine, theirs, "us", most);
            }
            else
            {
                table.AddCompared(measure, mine, theirs, "us");
            }
        }
    }

    // A fast wrong answer is none.
    private static void Compare(ClinicianReader reader, MemoryGrid grid, IEnumerable<(string Code, GeoPoint From, string Beginning)> questions)
    {
        foreach (var (code, from, _) in questions)
        {
            var ours = new NearSearch(reader, new(from, [code], Miles), Wanted).Run(CancellationToken.None).Select(mark => mark.Miles);
            if (!ours.SequenceEqual(grid.Nearest(code, from, Miles, Wanted)))
            {
                throw new InvalidOperationException("The search and the grid in memory do not agree.");
            }
        }
    }

    private static void Say(string line) => Console.Error.WriteLine(line);
}
