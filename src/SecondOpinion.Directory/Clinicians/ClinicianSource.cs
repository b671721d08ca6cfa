namespace SecondOpinion.Directory.Clinicians;

/// <summary>The register that a clinician's name and address come from. The numbers are stored.</summary>
public enum ClinicianSource
{
    /// <summary>The National Plan and Provider Enumeration System: everyone with an NPI.</summary>
    Nppes = 1,

    /// <summary>Medicare's Doctors and Clinicians file.</summary>
    Medicare = 2,
}
