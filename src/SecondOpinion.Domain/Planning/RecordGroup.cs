using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>Records that one letter can ask for.</summary>
/// <param name="Holder">The id of who has them.</param>
/// <param name="Name">Who has them as the person typed it, or null where only the kind of office is known.</param>
/// <param name="Records">Record ids, in the order of the list.</param>
public sealed record RecordGroup(string Holder, string? Name, ImmutableList<string> Records)
{
    /// <summary>The tissue lab has a letter of its own.</summary>
    public bool IsLab => string.Equals(Holder, RecordHolders.TissueLab, StringComparison.Ordinal);

    /// <summary>What tells it from the other groups of a case, for what is kept of its letters.</summary>
    public string Key => Name is null ? Holder : $"{Holder}/{Name.ToUpperInvariant()}";
}
