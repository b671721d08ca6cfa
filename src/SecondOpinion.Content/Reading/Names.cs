namespace SecondOpinion.Content.Reading;

/// <summary>A few names and the value of each. Looked through one by one: a dictionary for each kind of value would cost every start more than it saves.</summary>
internal sealed class Names<T>((string Name, T Value)[] names)
{
    /// <summary>All names in alphabetical order, for a fault.</summary>
    public string All => string.Join(", ", names.Select(pair => pair.Name).Order(StringComparer.Ordinal));

    public bool TryFind(string name, out T value)
    {
        foreach (var pair in names)
        {
            if (string.Equals(pair.Name, name, StringComparison.Ordinal))
            {
                value = pair.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }
}
