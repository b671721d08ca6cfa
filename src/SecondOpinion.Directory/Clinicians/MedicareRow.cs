namespace SecondOpinion.Directory.Clinicians;

/// <summary>What Medicare's list adds to one NPI, as it lies in a store.</summary>
/// <param name="Facilities">Names, one a line.</param>
internal sealed record MedicareRow(long Npi, bool OffersTelehealth, bool AcceptsAssignment, string Facilities);
