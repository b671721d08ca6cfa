using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Sealing;

namespace SecondOpinion.Persistence;

/// <summary>
/// What the texts of the last cases say, so that the next press does not read a long text again. A case is still fetched,
/// asked for and opened with its key each time: only the reading of the very same text, to the byte, is spared.
/// </summary>
internal sealed class CaseReadings(TimeProvider time) : IDisposable
{
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>For how long a reading stays that nobody asks for.</summary>
    internal static readonly TimeSpan Idle = TimeSpan.FromMinutes(2);

    // A page that was being read while its case was erased must not bring it back.
    private readonly ConcurrentDictionary<CaseId, bool> erased = new();

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostBytes, Clock = new Clock(time) });

    /// <summary>What a text says.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is no case document.</exception>
    public CaseFile Read(CaseId id, byte[] text)
    {
        if (kept.Get<Reading>(id) is { } last && last.Text.AsSpan().SequenceEqual(text))
        {
            return last.File;
        }

        var file = CaseDocument.Read(text);
        Keep(id, text, file);
        return file;
    }

    /// <summary>Keeps what was just written. Neither is ever changed afterwards.</summary>
    public void Keep(CaseId id, byte[] text, CaseFile file)
    {
        kept.Set(id, new Reading(text, file), new MemoryCacheEntryOptions { Size = text.Length, SlidingExpiration = Idle });
        if (erased.ContainsKey(id))
        {
            kept.Remove(id);
        }
    }

    /// <summary>Nothing of an erased case stays, and nothing of it is taken up again.</summary>
    public void Forget(CaseId id)
    {
        erased[id] = true;
        kept.Remove(id);
    }

    public void Dispose() => kept.Dispose();

    /// <summary>The app's clock, as the cache asks for one.</summary>
    private sealed class Clock(TimeProvider time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }

    private sealed record Reading(byte[] Text, CaseFile File);
}
