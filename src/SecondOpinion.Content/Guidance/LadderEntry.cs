using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>What kind of doctor to look for.</summary>
/// <param name="Id">Such as <c>blood-cancer</c>.</param>
/// <param name="Tags">Diagnosis tags that lead here when the illness itself is not known.</param>
/// <param name="AskFor">Words to search and ask for.</param>
/// <param name="AndAsk">What to ask the office.</param>
/// <param name="Note">A plain meaning or a word more, or null.</param>
/// <param name="Taxonomy">Provider taxonomy codes of such doctors, as the national provider register has them.</param>
/// <param name="Sources">Where this comes from.</param>
public sealed record LadderEntry(
    string Id,
    ImmutableList<string> Tags,
    PatientText AskFor,
    PatientText AndAsk,
    PatientText? Note,
    ImmutableList<string> Taxonomy,
    ImmutableList<Source> Sources);
