using System.Globalization;
using System.Text;

namespace SecondOpinion.Domain.Planning;

/// <summary>Words as they are compared: case, accents, apostrophes and hyphens do not matter.</summary>
public static class PlainWords
{
    /// <summary>A text that fits on the stack; every name does.</summary>
    private const int Short = 256;

    /// <summary>Lower case letters and digits with single spaces between words and one at each end.</summary>
    public static string Of(string text)
    {
        var parts = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        Span<char> plain = parts.Length <= Short - 2 ? stackalloc char[Short] : new char[parts.Length + 2];
        plain[0] = ' ';
        var length = 1;
        foreach (var character in parts)
        {
            if (char.IsLetterOrDigit(character))
            {
                plain[length++] = char.ToLowerInvariant(character);
            }
            else if (plain[length - 1] != ' ' && !IsInsideAWord(character))
            {
                plain[length++] = ' ';
            }
        }

        if (plain[length - 1] != ' ')
        {
            plain[length++] = ' ';
        }

        return new string(plain[..length]);
    }

    /// <summary>An accent that was parted from its letter, or an apostrophe.</summary>
    private static bool IsInsideAWord(char character) =>
        character is '\'' or '’' || (!char.IsAscii(character) && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark);
}
