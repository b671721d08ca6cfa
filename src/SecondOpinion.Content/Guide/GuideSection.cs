using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guide;

/// <summary>A part of a guide page under a heading of its own.</summary>
/// <param name="Id">Unique on the page; the address of the heading.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Paragraphs">What stands under it; may be empty where a list says it all.</param>
/// <param name="List">Points after the paragraphs; may be empty.</param>
/// <param name="Sources">Sources of this part, beside those of the page.</param>
public sealed record GuideSection(
    string Id,
    PatientText Heading,
    ImmutableList<PatientText> Paragraphs,
    ImmutableList<PatientText> List,
    ImmutableList<Source> Sources);
