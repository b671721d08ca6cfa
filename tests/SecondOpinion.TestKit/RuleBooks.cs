using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit;

/// <summary>Rule books for tests that need few rules.</summary>
public static class RuleBooks
{
    /// <summary>No rules but one hard question, <c>q-hard-01</c>.</summary>
    public static RuleBook OneHardQuestion { get; } = new RuleBookBuilder().Ask("q-hard-01", shape: q => q with { IsSensitive = true }).Build();
}
