using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SecondOpinion.Directory.Importing;

/// <summary>Counts the rows that are not taken, by the reason, from the reading and the writing thread alike. It keeps no row.</summary>
internal sealed class Refusals
{
    private readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);

    public long Total => counts.Values.Sum();

    public void Add(string reason) => counts.AddOrUpdate(reason, 1, (_, count) => count + 1);

    /// <summary>The most frequent first.</summary>
    public ImmutableList<Refusal> All => [.. counts.Select(pair => new Refusal(pair.Key, pair.Value)).OrderByDescending(refusal => refusal.Rows).ThenBy(refusal => refusal.Reason, StringComparer.Ordinal)];
}
