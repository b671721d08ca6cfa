using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Which letters and which pairs of neighbours a word has: what two words do not share tells at a glance how far apart they are at least.</summary>
/// <param name="Letters">A bit for each letter, and one for its second use; figures share bits with others, which only lets more pass.</param>
/// <param name="Pairs">A bit for some of all pairs each.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LetterMarks(ulong Letters, ulong Pairs)
{
    private const int SecondUse = 32;
    private const int Bits = 64;

    public static LetterMarks Of(ReadOnlySpan<char> word)
    {
        ulong letters = 0, pairs = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var code = LetterTable.Code(word[at]);
            var bit = 1UL << (code % SecondUse);
            letters |= (letters & bit) == 0 ? bit : bit << SecondUse;
            if (at > 0)
            {
                pairs |= 1UL << (((LetterTable.Code(word[at - 1]) * 7) + code) % Bits);
            }
        }

        return new(letters, pairs);
    }
}
