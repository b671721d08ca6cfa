using SecondOpinion.Content;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The rules as patients get them, read once.</summary>
internal static class RealRules
{
    public static RuleBook Book { get; } = ContentLibrary.Load().Rules;
}
