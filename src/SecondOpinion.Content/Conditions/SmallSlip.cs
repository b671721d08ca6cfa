namespace SecondOpinion.Content.Conditions;

/// <summary>Tells a slip of the finger from another word: one slip from five letters on, two from nine on.</summary>
internal static class SmallSlip
{
    private const int Longest = 64;

    /// <summary>True when what was typed is the start of the name, but for small slips.</summary>
    public static bool IsOne(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        var allowed = typed.Length switch
        {
            < 5 => 0,
            < 9 => 1,
            _ => 2,
        };

        // A slip in the first letter is rare, and allowing it would offer far too much.
        // No start of the name that is longer than what was typed and the slips allowed can be meant.
        return allowed > 0 && typed.Length < Longest && name[0] == typed[0]
            && Distance(typed, name[..Math.Min(name.Length, typed.Length + allowed)]) <= allowed;
    }

    /// <summary>Fewest changes that turn what was typed into some start of the name; two letters swapped count as one.</summary>
    private static int Distance(ReadOnlySpan<char> typed, ReadOnlySpan<char> name)
    {
        Span<int> beforeLast = stackalloc int[Longest];
        Span<int> last = stackalloc int[Longest];
        Span<int> row = stackalloc int[Longest];
        for (var i = 0; i <= typed.Length; i++)
        {
            last[i] = i;
        }

        var best = last[typed.Length];
        for (var n = 1; n <= name.Length; n++)
        {
            row[0] = n;
            for (var t = 1; t <= typed.Length; t++)
            {
                var change = last[t - 1] + (typed[t - 1] == name[n - 1] ? 0 : 1);
                row[t] = Math.Min(change, Math.Min(last[t], row[t - 1]) + 1);
                if (n > 1 && t > 1 && typed[t - 1] == name[n - 2] && typed[t - 2] == name[n - 1])
                {
                    row[t] = Math.Min(row[t], beforeLast[t - 2] + 1);
                }
            }

            best = Math.Min(best, row[typed.Length]);
            var oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }

        return best;
    }
}
