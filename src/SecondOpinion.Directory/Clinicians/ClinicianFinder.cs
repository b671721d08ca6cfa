using SecondOpinion.Directory.Clinicians.Postgres;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>
/// Finds clinicians of a specialty near a place. What is sought is health information of a person: it is not logged, not
/// kept and leaves the machine for nobody but the database that the operator has set up.
/// </summary>
public sealed class ClinicianFinder
{
    private readonly IClinicianStore store;

    internal ClinicianFinder(IClinicianStore store) => this.store = store;

    /// <summary>One page, nearest first, then by name. Empty while nothing has been imported, which <see cref="Imports"/> tells apart.</summary>
    /// <exception cref="DirectoryStartException">The server that holds the clinicians went away.</exception>
    public ValueTask<ClinicianPage> NearestAsync(ClinicianQuery query, CancellationToken ct) => HeardAsync(() => store.FindAsync(query, ct));

    /// <summary>The clinician with an NPI of ten digits, as seen from a place, or null.</summary>
    /// <exception cref="DirectoryStartException">The server that holds the clinicians went away.</exception>
    public async ValueTask<NearClinician?> FindAsync(string npi, GeoPoint from, CancellationToken ct) =>
        Npi.Parse(npi) is { } number && await HeardAsync(() => store.WithNpiAsync(number, ct)) is { } found
            ? new(found.Facts, from.MilesTo(found.Point), from.DirectionTo(found.Point))
            : null;

    /// <summary>What the clinicians come from and how new it is; empty while nothing has been imported.</summary>
    public IReadOnlyList<ImportRow> Imports() => store.Imports();

    // A server may answer what it holds, and be gone a moment later.
    private static async ValueTask<T> HeardAsync<T>(Func<ValueTask<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception problem) when (problem is not OperationCanceledException && PostgresProblem.SentenceFor(problem) is { } sentence)
        {
            throw new DirectoryStartException(sentence, problem);
        }
    }
}
