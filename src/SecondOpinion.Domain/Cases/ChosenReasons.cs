using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Why the person wants a second opinion: none to six reasons in the order picked, or their own words, or not sure yet.</summary>
public sealed record ChosenReasons(ImmutableList<string> Ids, string? SomethingElse, bool NotSure)
{
    public const int Most = 6;
    public const int SomethingElseLength = 200;

    public static ChosenReasons None { get; } = new([], null, NotSure: false);
}
