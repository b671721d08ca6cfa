using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>The places the person may ask, five at most, in the order added. Adding what is there changes nothing.</summary>
public sealed record Shortlist(ImmutableList<ShortlistEntry> Entries)
{
    public const int Most = 5;

    public static Shortlist Empty { get; } = new([]);

    public bool IsFull => Entries.Count >= Most;

    /// <exception cref="CaseRuleException">Five places are listed already.</exception>
    public Shortlist Add(ShortlistEntry entry)
    {
        if (Entries.Exists(e => e.Id == entry.Id || (entry.DirectoryId is not null && string.Equals(e.DirectoryId, entry.DirectoryId, StringComparison.Ordinal))))
        {
            return this;
        }

        return IsFull ? throw new CaseRuleException(CaseRule.ShortlistFull) : new Shortlist(Entries.Add(entry));
    }

    public Shortlist Remove(Guid id) => new(Entries.RemoveAll(e => e.Id == id));
}
