using System.Collections.Immutable;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>One clinician as public registers have them: facts with their source and date, no rating and no opinion. Letters stand as the register writes them, mostly in capitals.</summary>
/// <param name="Npi">The ten digits of the National Provider Identifier.</param>
/// <param name="LastName">As registered.</param>
/// <param name="FirstName">As registered.</param>
/// <param name="MiddleName">As registered, or empty.</param>
/// <param name="NameSuffix">Such as <c>JR</c>, or empty.</param>
/// <param name="Credential">Such as <c>MD</c>, as the clinician wrote it, or empty.</param>
/// <param name="Specialties">Provider taxonomy codes, the primary one first; up to fifteen.</param>
/// <param name="Address">The practice location.</param>
/// <param name="Phone">Ten digits of the practice location, or empty.</param>
/// <param name="Medicare">What Medicare's list adds, or null when the clinician is not on it.</param>
/// <param name="Source">The register that the name and the address come from.</param>
/// <param name="UpdatedOn">When the clinician last changed the entry, or, where the register does not say, the date of its file; null when neither is known.</param>
public sealed record Clinician(
    string Npi,
    string LastName,
    string FirstName,
    string MiddleName,
    string NameSuffix,
    string Credential,
    ImmutableList<ClinicianSpecialty> Specialties,
    ClinicianAddress Address,
    string Phone,
    MedicareFacts? Medicare,
    ClinicianSource Source,
    DateOnly? UpdatedOn);
