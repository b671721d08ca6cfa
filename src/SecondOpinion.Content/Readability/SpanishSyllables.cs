using System.Text.RegularExpressions;

namespace SecondOpinion.Content.Readability;

/// <summary>Counts the syllables of a Spanish word by its letters. Spanish is written as it is said, so no list of words is needed.</summary>
public static partial class SpanishSyllables
{
    public static int In(string word)
    {
        var letters = VowelY().Replace(SilentU().Replace(word.ToLowerInvariant(), ""), "i");
        var count = Vowels().Matches(letters).Sum(group => InGroup(group.Value));

        // Digits and letters without a vowel are taken in at a glance.
        return Math.Max(1, count);
    }

    /// <summary>Strong vowels and stressed weak ones (í, ú) are each the heart of a syllable; other weak vowels lean on a neighbour.</summary>
    private static int InGroup(string vowels) =>
        Math.Max(1, vowels.Count(vowel => "aeoáéíóú".Contains(vowel, StringComparison.Ordinal)));

    [GeneratedRegex("[aeiouáéíóúü]+")]
    private static partial Regex Vowels();

    /// <summary>The u that only keeps the g hard, and the one after q.</summary>
    [GeneratedRegex("(?<=q)u|(?<=g)u(?=[eéií])")]
    private static partial Regex SilentU();

    /// <summary>A y sounds as i at the end of a word and by itself.</summary>
    [GeneratedRegex("y(?![aeiouáéíóúü])")]
    private static partial Regex VowelY();
}
