using System.Collections.Immutable;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>What Medicare's Doctors and Clinicians file adds.</summary>
/// <param name="OffersTelehealth">True when the file says so; the file never says that someone does not.</param>
/// <param name="AcceptsAssignment">True when the clinician takes Medicare's approved amount as full payment everywhere; false when only in some places.</param>
/// <param name="Facilities">Names of the practices or groups that bill for the clinician, in order of the alphabet; at most five are kept.</param>
public sealed record MedicareFacts(bool OffersTelehealth, bool AcceptsAssignment, ImmutableList<string> Facilities);
