using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

internal static class Refused
{
    /// <summary>Asserts that a verb refuses by exactly this rule.</summary>
    public static void By(CaseRule rule, Func<object?> verb) => Assert.Equal(rule, Assert.Throws<CaseRuleException>(verb).Rule);
}
