using System.Collections.Immutable;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit;

/// <summary>Rule books for tests that need few rules.</summary>
public static class RuleBooks
{
    /// <summary>No rules but one hard question, <c>q-hard-01</c>.</summary>
    public static RuleBook OneHardQuestion { get; } = new(
        [new QuestionPrompt("q-hard-01", "hard", ["any"], ["any"], [], [], [], Twin: null, Priority: 3, ForOffice: false, IsSensitive: true, IsBeforeILeave: false)],
        [],
        [],
        [],
        new RecordSets(ImmutableDictionary<string, ImmutableList<string>>.Empty, [], [], []),
        [],
        []);
}
