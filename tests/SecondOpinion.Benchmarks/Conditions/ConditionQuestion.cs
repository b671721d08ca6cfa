using SecondOpinion.TestKit;

namespace SecondOpinion.Benchmarks.Conditions;

/// <summary>Something to type.</summary>
/// <param name="Typed">Plain words, lower case.</param>
/// <param name="IsPrefix">The last word is half typed; otherwise it holds one or two slips.</param>
/// <param name="Words">What a title must hold to be right.</param>
internal sealed record ConditionQuestion(string Typed, bool IsPrefix, IReadOnlyList<string> Words)
{
    private const int LongWord = 9;
    private const int SlipWord = 5;
    private const int MostWords = 3;

    /// <summary>Up to three words of a title, the last cut to two to six letters.</summary>
    public static ConditionQuestion Prefix(string[] title, Random random)
    {
        var words = title.Where(word => word.Length > MostWords).Take(1 + random.Next(MostWords)).DefaultIfEmpty(title[0]).ToArray();
        var last = words[^1][..Math.Min(words[^1].Length, 2 + random.Next(5))];
        return new(string.Join(' ', [.. words[..^1], last]), IsPrefix: true, words);
    }

    /// <summary>The three longest words of a title with one slip, or two in a long word; null when no word is long enough.</summary>
    public static ConditionQuestion? Slip(string[] title, Random random)
    {
        var words = title.OrderByDescending(word => word.Length).Take(MostWords).ToArray();
        if (words[0].Length < SlipWord)
        {
            return null;
        }

        var typed = words.ToArray();
        typed[0] = RandomSlip.In(typed[0], random);
        typed[0] = words[0].Length >= LongWord && random.Next(2) == 0 ? RandomSlip.In(typed[0], random) : typed[0];
        return new(string.Join(' ', typed), IsPrefix: false, words);
    }
}
