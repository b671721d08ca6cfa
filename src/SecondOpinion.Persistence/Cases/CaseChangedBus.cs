using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence;

/// <summary>Tells open pages, within this process, that a case changed: after the commit, ids only.</summary>
public sealed class CaseChangedBus(ILogger<CaseChangedBus> log)
{
    private readonly Lock changing = new();
    private ImmutableDictionary<CaseId, ImmutableList<Action<CaseChanged>>> listeners = ImmutableDictionary<CaseId, ImmutableList<Action<CaseChanged>>>.Empty;

    /// <summary>Listens to one case until disposed. The listener runs on the saver's thread: hand over, do not work.</summary>
    public IDisposable Subscribe(CaseId id, Action<CaseChanged> listener)
    {
        lock (changing)
        {
            listeners = listeners.SetItem(id, listeners.GetValueOrDefault(id, []).Add(listener));
        }

        return new Subscription(() => Leave(id, listener));
    }

    internal void Publish(CaseChanged changed)
    {
        foreach (var listener in listeners.GetValueOrDefault(changed.CaseId, []))
        {
            try
            {
                listener(changed);
            }
#pragma warning disable CA1031 // The change is on disk: a page that fails to hear of it must not make it look lost.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                log.LogWarning("A listener to case {CaseId} failed with {Problem}", changed.CaseId, problem.GetType().Name);
            }
        }
    }

    private void Leave(CaseId id, Action<CaseChanged> listener)
    {
        lock (changing)
        {
            var left = listeners.GetValueOrDefault(id, []).Remove(listener);
            listeners = left.IsEmpty ? listeners.Remove(id) : listeners.SetItem(id, left);
        }
    }

    private sealed class Subscription(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
