using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guide;

/// <summary>One page of the guide.</summary>
/// <param name="Id">The file's name, and the end of the page's address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What the page tells, in a sentence or two.</param>
/// <param name="Sections">Its parts, in order.</param>
/// <param name="Sources">Sources of the whole page.</param>
/// <param name="Dates">When its facts were checked; shown to readers.</param>
public sealed record GuideTopic(
    string Id,
    PatientText Title,
    PatientText Summary,
    ImmutableList<GuideSection> Sections,
    ImmutableList<Source> Sources,
    CheckDates Dates);
