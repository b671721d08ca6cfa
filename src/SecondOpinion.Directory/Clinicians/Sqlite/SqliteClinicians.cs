using System.Collections.Concurrent;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>Clinicians in a SQLite file.</summary>
internal sealed class SqliteClinicians(string folder) : IClinicianStore, IDisposable
{
    private readonly ConcurrentBag<ClinicianReader> readers = [];
    private MapOfFile? map;
    private readonly string path = ClinicianFile.PathIn(folder);

    public ValueTask<ClinicianPage> FindAsync(ClinicianQuery query, CancellationToken ct)
    {
        if (Rent() is not { } reader)
        {
            return ValueTask.FromResult(ClinicianPage.Empty);
        }

        var page = Find(reader, query, ct);

        // After a failure it is not given back: nobody knows in the middle of what it stopped.
        readers.Add(reader);
        return ValueTask.FromResult(page);
    }

    public ValueTask<PlacedClinician?> FindAsync(long npi, CancellationToken ct)
    {
        if (Rent() is not { } reader)
        {
            return ValueTask.FromResult<PlacedClinician?>(null);
        }

        var found = reader.Clinician(npi);
        readers.Add(reader);
        return ValueTask.FromResult(found);
    }

    public IReadOnlyList<ImportRow> Imports() => [.. Rows(
        "SELECT part, taken, refused, data_of, imported_at FROM imports ORDER BY part",
        row => new ImportRow(row.Text(0), row.Number(1), row.Number(2), ClinicianFacts.DayOf((int)row.Number(3)), DateTimeOffset.FromUnixTimeSeconds(row.Number(4))))];

    public IEnumerable<ClinicianRow> Clinicians(ClinicianSource? source = null) => Rows(
        $"SELECT npi, last, first, middle, suffix, credential, codes, street, city, state, zip, phone, updated, source FROM clinicians{(source is { } only ? $" WHERE source = {(int)only}" : "")}",
        ClinicianColumns.Read);

    public IEnumerable<MedicareRow> Medicare() => Rows("SELECT npi, telehealth, assignment, facilities FROM medicare", ClinicianColumns.ReadMedicare);

    public IEnumerable<long> Deactivated() => Rows("SELECT npi FROM deactivated", row => row.Number(0));

    public IClinicianBuild Begin() => new ClinicianFileBuild(path);

    public void Dispose()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private static ClinicianPage Find(ClinicianReader reader, ClinicianQuery query, CancellationToken ct)
    {
        var found = new NearSearch(reader, query, ClinicianPage.Size + 1).Run(ct);
        if (found.Count > 0)
        {
            var shown = found.Take(ClinicianPage.Size).ToList();
            return new([.. shown.Select(mark => Near(reader, query, mark))], found.Count > shown.Count ? shown[^1] : null, null);
        }

        var beyond = query is { Miles: not null, After: null } ? new NearSearch(reader, query with { Miles = null }, 1).Run(ct) : [];
        return ClinicianPage.Empty with { NearestBeyond = beyond is [var nearest] ? Near(reader, query, nearest) : null };
    }

    private static NearClinician Near(ClinicianReader reader, ClinicianQuery query, ClinicianMark mark)
    {
        var found = reader.Clinician(mark.Npi)!;
        return new(found.Facts, mark.Miles, query.From.DirectionTo(found.Point));
    }

    // A reader of a file that has been replaced since still reads the old one, and is let go.
    private ClinicianReader? Rent()
    {
        var current = map;
        var written = File.GetLastWriteTimeUtc(path);
        while (readers.TryTake(out var reader))
        {
            if (current?.Written == written && reader.Map == current.Map)
            {
                return reader;
            }

            reader.Dispose();
        }

        // The map and the reader come from one open file, whatever is renamed meanwhile.
        if (ClinicianFile.Open(path) is not { } file)
        {
            return null;
        }

        if (current?.Written != written || File.GetLastWriteTimeUtc(path) != written)
        {
            map = current = new(written, ClinicianReader.MapOf(file));
        }

        return new(file, current.Map);
    }

    private IEnumerable<T> Rows<T>(string query, Func<Statement, T> read)
    {
        using var connection = ClinicianFile.Open(path);
        if (connection is null)
        {
            yield break;
        }

        using var rows = new Statement(connection, query);
        while (rows.Step())
        {
            yield return read(rows);
        }
    }

    private sealed record MapOfFile(DateTime Written, SpotMap Map);
}
