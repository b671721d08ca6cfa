using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Records;

/// <summary>How long a record takes to come.</summary>
/// <param name="LeadTime">The longest usual wait.</param>
/// <param name="LimitDays">The longest wait the law allows, in calendar days, or null.</param>
/// <param name="Basis">How we know: <c>law</c>, <c>published</c> or <c>estimate</c>.</param>
/// <param name="Wait">The wait in words.</param>
/// <param name="Note">What helps, or null.</param>
/// <param name="Sources">Where this comes from; empty for an estimate.</param>
public sealed record RecordWait(
    LeadTime LeadTime,
    int? LimitDays,
    string Basis,
    PatientText Wait,
    PatientText? Note,
    ImmutableList<Source> Sources);
