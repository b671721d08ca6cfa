namespace SecondOpinion.Web.Ui;

/// <summary>Some things in their order, equal to others when each of them is.</summary>
public sealed class InOrder<T>(IEnumerable<T> items) : IEquatable<InOrder<T>>
{
    private readonly T[] items = [.. items];

    public bool Equals(InOrder<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as InOrder<T>);

    public override int GetHashCode() => items.Aggregate(items.Length, HashCode.Combine);
}
