namespace SecondOpinion.Directory.Clinicians;

/// <summary>
/// Where clinicians are kept: a SQLite file of their own, or PostgreSQL. Both answer alike; the same tests run on both.
/// Reading what is there and building anew run on one thread and may take minutes; only an import does so.
/// </summary>
internal interface IClinicianStore
{
    /// <summary>One page; empty when nothing has been imported.</summary>
    ValueTask<ClinicianPage> FindAsync(ClinicianQuery query, CancellationToken ct);

    /// <summary>The one with this NPI, or null.</summary>
    ValueTask<PlacedClinician?> WithNpiAsync(long npi, CancellationToken ct);

    /// <summary>What has been imported, one row for each part.</summary>
    IReadOnlyList<ImportRow> Imports();

    /// <summary>The same for a page that somebody waits for: a server that does not answer is given up after some seconds.</summary>
    Task<IReadOnlyList<ImportRow>> ImportsAsync(CancellationToken ct) => Task.FromResult(Imports());

    /// <summary>Everyone there is, or everyone who comes from one register, in no order.</summary>
    IEnumerable<ClinicianRow> Clinicians(ClinicianSource? source = null);

    /// <summary>Everything Medicare's list added, in no order.</summary>
    IEnumerable<MedicareRow> Medicare();

    /// <summary>NPIs that were taken out of use at some time, also those that are back in use.</summary>
    IEnumerable<Deactivation> Deactivations();

    /// <summary>Begins a second, empty store beside this one, which goes on answering until the new one takes its place.</summary>
    /// <exception cref="Importing.ImportException">Another import is running.</exception>
    IClinicianBuild Begin();
}
