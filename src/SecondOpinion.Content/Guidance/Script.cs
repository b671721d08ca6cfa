using System.Collections.Immutable;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>What to say, on one card.</summary>
/// <param name="Id">Such as <c>A</c>.</param>
/// <param name="Title">What it is for.</param>
/// <param name="When">How it is said: in person, by phone, in a message.</param>
/// <param name="AsksForAnswers">True when each line has room for an answer next to it.</param>
/// <param name="AllLines">The lines, with placeholders such as <c>{doctor}</c>; which of them are said follows from the case.</param>
/// <param name="Notes">What to know while saying it; may be empty.</param>
/// <param name="NeedsHint">Examples for <c>{needs}</c>, or null.</param>
/// <param name="Sources">Where this comes from.</param>
public sealed record Script(
    string Id,
    PatientText Title,
    PatientText When,
    bool AsksForAnswers,
    ImmutableList<ScriptLine> AllLines,
    ImmutableList<PatientText> Notes,
    PatientText? NeedsHint,
    ImmutableList<Source> Sources)
{
    /// <summary>The lines that make sense where these facts are true: nobody is to ask about slides who had no biopsy.</summary>
    public ImmutableList<PatientText> LinesFor(IImmutableSet<Fact> facts) => [.. AllLines.Where(line => line.Fits(facts)).Select(line => line.Text)];

    /// <summary>Questions of the bank, by id, that these lines ask already.</summary>
    public IEnumerable<string> AskedBy(IImmutableSet<Fact> facts) => AllLines.Where(line => line.Fits(facts)).SelectMany(line => line.SameAs);
}
