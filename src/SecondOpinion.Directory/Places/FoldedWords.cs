using System.Globalization;
using System.Text;

namespace SecondOpinion.Directory.Places;

/// <summary>Folds the ways in which people write one place into one: case, accents, dots, "Saint" and "St.".</summary>
internal static class FoldedWords
{
    public static IReadOnlyList<string> Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var character in (text ?? string.Empty).Normalize(NormalizationForm.FormD))
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
    public static bool Fit(string name, string? typed)
    {
        var sought = Of(typed);
        return sought.Count == 0 || (Of(name) is var words && sought.All(part => words.Any(word => word.StartsWith(part, StringComparison.Ordinal))));
    }

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
