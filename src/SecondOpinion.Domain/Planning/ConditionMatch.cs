using System.Globalization;
using System.Text;

namespace SecondOpinion.Domain.Planning;

/// <summary>Finds the illnesses that a patient's own words name. It reads the words and never changes them.</summary>
public static class ConditionMatch
{
    /// <summary>Conditions of which one name stands in the text as whole words; case, accents and hyphens do not matter.</summary>
    public static IReadOnlyList<ConditionRule> In(string? text, IEnumerable<ConditionRule> conditions)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var padded = Plain(text);
        return [.. conditions.Where(c => c.Words.Exists(word => padded.Contains(Plain(word), StringComparison.Ordinal)))];
    }

    /// <summary>Lower case letters and digits with single spaces between words and one at each end.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character == '\'')
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                plain.Append(char.ToLowerInvariant(character));
            }
            else if (plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain[^1] == ' ' ? plain.ToString() : plain.Append(' ').ToString();
    }
}
