using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Records;

/// <summary>A record to gather: what the rules see, and its words.</summary>
/// <param name="Kind">When it fits, who has it, how long it takes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Plain">What it is, in plain words.</param>
/// <param name="Why">Why the new doctor wants it.</param>
/// <param name="How">How to get it.</param>
/// <param name="Note">One honest line more, or null.</param>
/// <param name="Tips">Small things that save a trip.</param>
/// <param name="Sources">Where this comes from.</param>
public sealed record RecordEntry(
    RecordKind Kind,
    PatientText Name,
    PatientText Plain,
    PatientText Why,
    PatientText How,
    PatientText? Note,
    ImmutableList<PatientText> Tips,
    ImmutableList<Source> Sources);
