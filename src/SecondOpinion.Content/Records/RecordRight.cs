using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Records;

/// <summary>A right to records under the law of the United States.</summary>
/// <param name="Id">Such as <c>right-copy</c>.</param>
/// <param name="Text">The right in one or two sentences.</param>
/// <param name="Detail">More, or null.</param>
/// <param name="Warning">What to be ready for, or null.</param>
/// <param name="Sources">The law and its guidance.</param>
public sealed record RecordRight(string Id, PatientText Text, PatientText? Detail, PatientText? Warning, ImmutableList<Source> Sources);
