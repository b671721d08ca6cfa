using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>A letter or message to write, ready to be copied or printed.</summary>
/// <param name="Id">Such as <c>records-request</c>.</param>
/// <param name="Title">What it is for.</param>
/// <param name="When">When to send it.</param>
/// <param name="Lines">Its paragraphs, with placeholders such as <c>{doctor}</c>.</param>
/// <param name="Notes">What to know before it goes out; may be empty.</param>
/// <param name="Sources">Where this comes from.</param>
public sealed record Letter(
    string Id,
    PatientText Title,
    PatientText When,
    ImmutableList<PatientText> Lines,
    ImmutableList<PatientText> Notes,
    ImmutableList<Source> Sources);
