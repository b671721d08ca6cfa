using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Guidance;

/// <summary>What to know before the call, by kind of plan.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Call">Whom to call.</param>
/// <param name="Referral">Whether a referral or prior approval is usual.</param>
/// <param name="Ask">What to ask besides the script, or which of its lines matter most.</param>
/// <param name="Sources">Where it comes from.</param>
public sealed record InsuranceKindEntry(
    InsuranceKind Kind,
    PatientText Call,
    PatientText Referral,
    ImmutableList<PatientText> Ask,
    ImmutableList<Source> Sources);
