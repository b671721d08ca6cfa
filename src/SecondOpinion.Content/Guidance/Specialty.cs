using System.Collections.Immutable;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>A kind of doctor in plain words.</summary>
/// <param name="Id">Such as <c>blood</c>.</param>
/// <param name="Codes">Provider taxonomy codes that are the same to a patient.</param>
/// <param name="Name">The plain words.</param>
public sealed record Specialty(string Id, ImmutableList<string> Codes, PatientText Name);
