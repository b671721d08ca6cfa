namespace SecondOpinion.Directory.Clinicians;

/// <summary>A clinician as it lies in a store: short names for flat columns, an empty text for what is not known.</summary>
/// <param name="Codes">Taxonomy codes with spaces between, the primary one first and with a star.</param>
/// <param name="UpdatedOn">Year, month and day as one number such as 20260608, or 0.</param>
/// <param name="Source">A <see cref="ClinicianSource"/>.</param>
internal sealed record ClinicianRow(
    long Npi,
    string Last,
    string First,
    string Middle,
    string Suffix,
    string Credential,
    string Codes,
    string Street,
    string City,
    string State,
    int Zip,
    string Phone,
    int UpdatedOn,
    ClinicianSource Source);
