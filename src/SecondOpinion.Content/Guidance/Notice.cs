using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>A few lines that belong together, with a title or without.</summary>
public sealed record Notice(string Id, PatientText? Title, ImmutableList<PatientText> Lines, ImmutableList<Source> Sources);
