using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>Whether words that speak of tests make sense for a case.</summary>
internal static class TestsDoneFit
{
    /// <param name="tests">What must have been done, or null for words that always fit.</param>
    /// <param name="facts">What is true of the case.</param>
    public static bool Fits(this TestsDone? tests, IImmutableSet<Fact> facts) => tests switch
    {
        null => true,
        TestsDone.Tissue => facts.Contains(Fact.Tissue),
        TestsDone.NoTissue => !facts.Contains(Fact.Tissue),
        TestsDone.ScansAlone => facts.Contains(Fact.HadTest) && !facts.Contains(Fact.Tissue),
        _ => throw new InvalidOperationException($"Nothing is known of {tests}."),
    };
}
