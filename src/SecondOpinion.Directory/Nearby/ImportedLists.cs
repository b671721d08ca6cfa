using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Nearby;

/// <summary>Which public lists are there to search, each with its date; null where one has not been imported.</summary>
/// <param name="Nppes">The national register of clinicians.</param>
/// <param name="Medicare">Medicare's list of clinicians, the only one that tells of visits by video.</param>
/// <param name="Hospitals">Medicare's list of hospitals.</param>
public sealed record ImportedLists(ImportRow? Nppes, ImportRow? Medicare, ImportRow? Hospitals)
{
    /// <summary>There may be clinicians, but the server that holds them cannot be used now.</summary>
    public bool CliniciansAreDown { get; init; }

    public bool HasClinicians => (Nppes ?? Medicare) is not null;

    /// <summary>The same once the server that holds the clinicians has gone away.</summary>
    public ImportedLists WithoutClinicians() => this with { Nppes = null, Medicare = null, CliniciansAreDown = true };

    /// <summary>Reads them off what has been imported.</summary>
    public static ImportedLists Of(IEnumerable<ImportRow> imports)
    {
        var parts = imports.ToDictionary(row => row.Part, StringComparer.Ordinal);
        return new(parts.GetValueOrDefault("nppes"), parts.GetValueOrDefault("dac"), parts.GetValueOrDefault("hospitals"));
    }
}
