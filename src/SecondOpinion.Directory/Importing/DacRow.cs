using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>One row of Medicare's Doctors and Clinicians file: a clinician at one practice. Many have several.</summary>
/// <param name="Clinician">As if this were the only source.</param>
/// <param name="OffersTelehealth">The file says so.</param>
/// <param name="AcceptsAssignment">Medicare's amount is full payment here.</param>
/// <param name="Facility">Name of the practice, or empty.</param>
internal sealed record DacRow(ClinicianRow Clinician, bool OffersTelehealth, bool AcceptsAssignment, string Facility);
