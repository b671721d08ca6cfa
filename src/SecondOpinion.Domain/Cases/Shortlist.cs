using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>The places the person may ask, five at most, in the order added. Adding what is there changes nothing.</summary>
public sealed record Shortlist(ImmutableList<ShortlistEntry> Entries)
{
    public const int Most = 5;

    public static Shortlist Empty { get; } = new([]);

    /// <summary>The last place taken off, to be put back; null once another is added.</summary>
    public RemovedPlace? LastRemoved { get; init; }

    public bool IsFull => Entries.Count >= Most;

    /// <exception cref="CaseRuleException">Five places are listed already.</exception>
    public Shortlist Add(ShortlistEntry entry) => Insert(entry, Entries.Count);

    public Shortlist Remove(Guid id) => Entries.FindIndex(e => e.Id == id) is >= 0 and var at
        ? new(Entries.RemoveAt(at)) { LastRemoved = new(Entries[at], at) }
        : this;

    /// <summary>Puts back what was taken off last, where it stood and with all that was noted of it.</summary>
    /// <exception cref="CaseRuleException">Five places are listed already.</exception>
    public Shortlist PutBack() => LastRemoved is { } last ? Insert(last.Entry, Math.Min(last.At, Entries.Count)) : this;

    /// <summary>Keeps what a place said; nothing changes when it is not on the list.</summary>
    public Shortlist Answer(Guid id, PlaceAnswers answers) =>
        this with { Entries = [.. Entries.Select(e => e.Id == id ? e with { Asked = answers } : e)] };

    private Shortlist Insert(ShortlistEntry entry, int at)
    {
        if (Entries.Exists(e => e.Id == entry.Id || (entry.DirectoryId is not null && string.Equals(e.DirectoryId, entry.DirectoryId, StringComparison.Ordinal))))
        {
            return this;
        }

        return IsFull ? throw new CaseRuleException(CaseRule.ShortlistFull) : new Shortlist(Entries.Insert(at, entry));
    }
}
