using System.Globalization;
using System.Text;

namespace SecondOpinion.Directory.Places;

/// <summary>Folds the ways in which people write one place into one: case, accents, dots, "Saint" and "St.".</summary>
internal static class FoldedWords
{
    // No name of a place is as long as this.
    private const int LongestText = 200;

    /// <summary>The words of a text; what is beyond the longest name is left out, and half a character counts as none.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var character in Whole(text ?? string.Empty).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (!IsSilent(character))
            {
                plain.Append(' ');
            }
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Short)];
    }

    /// <summary>The key under which a city is stored and looked up.</summary>
    public static string KeyOf(string name) => string.Join(' ', Of(name));

    /// <summary>Whether each word typed begins a word of the name, in any order; nothing typed fits every name.</summary>
    /// <param name="name">The name as a list writes it.</param>
    /// <param name="sought">The words typed, folded once for all names.</param>
    public static bool Fit(string name, IReadOnlyList<string> sought) =>
        sought.Count == 0 || (Of(name) is var words && sought.All(part => words.Any(word => word.StartsWith(part, StringComparison.Ordinal))));

    // Normalize refuses half a character; a rune that is none is the replacement character, which parts words.
    private static string Whole(string text) => string.Concat(text[..Math.Min(text.Length, LongestText)].EnumerateRunes());

    // "D.C.", "O'Fallon" and "Cañon" are one word each.
    private static bool IsSilent(char character) =>
        character is '.' or '\'' or '’' or '‘' or 'ʻ' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static string Short(string word) => word switch
    {
        "saint" => "st",
        "sainte" => "ste",
        "fort" => "ft",
        "mount" => "mt",
        _ => word,
    };
}
