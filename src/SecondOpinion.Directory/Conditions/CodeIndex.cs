namespace SecondOpinion.Directory.Conditions;

/// <summary>Codes and whose they are, in the order of the codes.</summary>
internal sealed class CodeIndex
{
    private readonly (string Code, int Owner)[] codes;

    /// <param name="all">Without dots, in capitals.</param>
    public CodeIndex(IEnumerable<(string Code, int Owner)> all)
    {
        codes = [.. all];
        Array.Sort(codes, (one, other) => string.CompareOrdinal(one.Code, other.Code) is not 0 and var order ? order : one.Owner - other.Owner);
    }

    /// <summary>Owners of the code, then of those it belongs to, the nearest first, then of those that belong to it.</summary>
    public IEnumerable<int> Find(string code)
    {
        for (var length = code.Length; length >= 3; length--)
        {
            foreach (var owner in StartingWith(code[..length]).Where(one => one.Code.Length == length).Select(one => one.Owner))
            {
                yield return owner;
            }
        }

        foreach (var (_, owner) in StartingWith(code).Where(one => one.Code.Length > code.Length))
        {
            yield return owner;
        }
    }

    private IEnumerable<(string Code, int Owner)> StartingWith(string code)
    {
        int low = 0, high = codes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(codes[middle].Code, code) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (; low < codes.Length && codes[low].Code.StartsWith(code, StringComparison.Ordinal); low++)
        {
            yield return codes[low];
        }
    }
}
