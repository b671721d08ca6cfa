namespace SecondOpinion.Directory.Clinicians;

/// <summary>Where a clinician practises.</summary>
/// <param name="Street">One or two lines, joined by a comma and a space.</param>
/// <param name="City">As registered.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five digits.</param>
public sealed record ClinicianAddress(string Street, string City, string State, string Zip);
