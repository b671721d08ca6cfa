using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>
/// What a person has typed into one page and not yet continued from: field names and their raw values. It is kept as it
/// stands so that a locked phone or a lost connection loses nothing; it is never read as an answer.
/// </summary>
public sealed record FieldValues(ImmutableSortedDictionary<string, ImmutableList<string>> Fields)
{
    public static FieldValues Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableList<string>>(StringComparer.Ordinal));

    /// <summary>The single value of a field, trimmed, or null when it is absent or blank.</summary>
    public string? One(string name) =>
        Fields.TryGetValue(name, out var values) && values.FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>All values of a field, none when it is absent.</summary>
    public ImmutableList<string> All(string name) => Fields.GetValueOrDefault(name, []);

    public bool Has(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);

    /// <summary>True when both hold the same values in the same fields.</summary>
    public bool Says(FieldValues other) =>
        Fields.Count == other.Fields.Count && Fields.All(field => other.All(field.Key).SequenceEqual(field.Value, StringComparer.Ordinal));

    /// <summary>The same values with one field set; a null value leaves the field out.</summary>
    public FieldValues With(string name, params IEnumerable<string?> values)
    {
        ImmutableList<string> kept = [.. values.OfType<string>()];
        return new(kept.IsEmpty ? Fields.Remove(name) : Fields.SetItem(name, kept));
    }
}
