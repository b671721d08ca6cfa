using System.Globalization;
using System.Text;

namespace SecondOpinion.Domain.Planning;

/// <summary>Words as they are compared: case, accents, apostrophes and hyphens do not matter.</summary>
public static class PlainWords
{
    /// <summary>Lower case letters and digits with single spaces between words and one at each end.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        foreach (var character in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character is '\'' or '’')
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
