using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>Clinicians in a SQLite file.</summary>
internal sealed class SqliteClinicians(string folder) : IClinicianStore, IDisposable
{
    private readonly string path = ClinicianFile.PathIn(folder);
    private readonly ReaderPool readers = new(ClinicianFile.PathIn(folder));

    public ValueTask<ClinicianPage> FindAsync(ClinicianQuery query, CancellationToken ct) =>
        ValueTask.FromResult(readers.Ask(reader => Find(reader, query, ct)) ?? ClinicianPage.Empty);

    public ValueTask<PlacedClinician?> WithNpiAsync(long npi, CancellationToken ct) => ValueTask.FromResult(readers.Ask(reader => reader.Clinician(npi)));

    public IReadOnlyList<ImportRow> Imports() => [.. Rows(
        "SELECT part, taken, refused, data_of, imported_at FROM imports ORDER BY part",
        row => new ImportRow(row.Text(0), row.Number(1), row.Number(2), ClinicianFacts.DayOf((int)row.Number(3)), DateTimeOffset.FromUnixTimeSeconds(row.Number(4))))];

    public IEnumerable<ClinicianRow> Clinicians(ClinicianSource? source = null) => Rows(
        $"SELECT {ClinicianColumns.Names} FROM clinicians{(source is { } only ? $" WHERE source = {(int)only}" : "")}",
        ClinicianColumns.Read);

    public IEnumerable<MedicareRow> Medicare() => Rows("SELECT npi, telehealth, assignment, facilities FROM medicare", ClinicianColumns.ReadMedicare);

    public IEnumerable<Deactivation> Deactivations() => Rows("SELECT npi, ended, resumed FROM deactivations", row => new Deactivation(row.Number(0), (int)row.Number(1), (int)row.Number(2)));

    public IClinicianBuild Begin() => new ClinicianFileBuild(path);

    public void Dispose() => readers.Dispose();

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

    private IEnumerable<T> Rows<T>(string query, Func<Statement, T> read)
    {
        using var connection = ClinicianFile.Open(path, isMapped: false);
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
}
