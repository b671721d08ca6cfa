using System.Collections.Immutable;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>One line of a script.</summary>
/// <param name="Text">The words.</param>
/// <param name="OnlyWith">What must have been done for the line to make sense, or null for a line that always does.</param>
/// <param name="SameAs">Questions of the bank, by id, that the line asks already; may be empty.</param>
public sealed record ScriptLine(PatientText Text, TestsDone? OnlyWith, ImmutableList<string> SameAs)
{
    /// <summary>Whether the line makes sense for a case where these facts are true.</summary>
    public bool Fits(IImmutableSet<Fact> facts) => OnlyWith.Fits(facts);
}
