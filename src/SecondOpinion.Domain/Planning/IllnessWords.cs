using System.Collections.Frozen;
using System.Text;

namespace SecondOpinion.Domain.Planning;

/// <summary>The words by which an illness is compared: as <see cref="PlainWords"/> writes them, less the small words that people put in or leave out ("cancer of my colon", "cáncer de la próstata").</summary>
public static class IllnessWords
{
    // No "a", "an", "un" or "una": hepatitis A is not hepatitis.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small = FrozenSet
        .ToFrozenSet(["my", "your", "his", "her", "our", "their", "the", "el", "la", "los", "las", "mi", "mis", "su", "sus"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">A name, or what a person typed.</param>
    /// <param name="isTyping">True when the last word may be half typed, so that it stays whatever it is.</param>
    public static string Of(string text, bool isTyping = false)
    {
        var plain = PlainWords.Of(text);
        StringBuilder? kept = null;
        for (int start = 0, end; start < plain.Length - 1; start = end)
        {
            end = plain.IndexOf(' ', start + 1);
            var isSmall = Small.Contains(plain.AsSpan(start + 1, end - start - 1)) && !(isTyping && end == plain.Length - 1) && !StandsBeforeOneLetter(plain, end);
            if (isSmall)
            {
                kept ??= new StringBuilder(plain, 0, start, plain.Length);
            }
            else
            {
                kept?.Append(plain, start, end - start);
            }
        }

        // Words that are all small are left as they are: there is nothing else to go by.
        return kept is null || kept.Length == 0 ? plain : kept.Append(' ').ToString();
    }

    // HER 2 and MIS-C are names.
    private static bool StandsBeforeOneLetter(string plain, int end) => end + 2 < plain.Length && plain[end + 2] == ' ';
}
