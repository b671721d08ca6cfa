using System.Numerics;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Some names of an index, one bit each.</summary>
/// <param name="names">How many names there are.</param>
internal sealed class NameSet(int names)
{
    private readonly ulong[] bits = new ulong[(names + 63) / 64];

    public void Add(ReadOnlySpan<int> some)
    {
        foreach (var name in some)
        {
            bits[name >> 6] |= 1UL << name;
        }
    }

    public void Add(NameSet others)
    {
        for (var at = 0; at < bits.Length; at++)
        {
            bits[at] |= others.bits[at];
        }
    }

    /// <summary>Leaves only those that are in the others too.</summary>
    public void Keep(NameSet others)
    {
        for (var at = 0; at < bits.Length; at++)
        {
            bits[at] &= others.bits[at];
        }
    }

    public void Clear() => Array.Clear(bits);

    /// <summary>Their numbers, in order.</summary>
    public IEnumerable<int> InOrder()
    {
        for (var at = 0; at < bits.Length; at++)
        {
            for (var left = bits[at]; left != 0; left &= left - 1)
            {
                yield return (at << 6) + BitOperations.TrailingZeroCount(left);
            }
        }
    }
}
