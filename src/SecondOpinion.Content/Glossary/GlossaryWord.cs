using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Glossary;

/// <summary>A hard word that patients meet, and what it means.</summary>
/// <param name="Id">Such as <c>biopsy</c>.</param>
/// <param name="Word">The word as papers and doctors use it.</param>
/// <param name="Also">Other English forms: short forms, names of the same thing.</param>
/// <param name="AlsoSpanish">Other Spanish forms.</param>
/// <param name="Plain">The plain meaning, in a sentence or two.</param>
/// <param name="Sources">Where the meaning comes from.</param>
public sealed record GlossaryWord(
    string Id,
    PatientText Word,
    ImmutableList<string> Also,
    ImmutableList<string> AlsoSpanish,
    PatientText Plain,
    ImmutableList<Source> Sources);
