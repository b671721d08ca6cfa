using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SecondOpinion.Directory.Conditions;

/// <summary>One word of a name: lower case, without accents, apostrophes or dots inside, and where it stands in the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameWord(string Word, TextRun At)
{
    /// <summary>The words of a text, in order. "Crohn's" is one word, "non-Hodgkin" two.</summary>
    public static List<NameWord> In(string text)
    {
        var words = new List<NameWord>();
        var word = new StringBuilder();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var character = at < text.Length ? text[at] : ' ';
            var letter = Plain(character);
            if (letter != '\0')
            {
                start = word.Length == 0 ? at : start;
                word.Append(letter);
            }
            else if (word.Length > 0 && !IsSilent(character))
            {
                words.Add(new(word.ToString(), new(start, at - start)));
                word.Clear();
            }
        }

        return words;
    }

    private static char Plain(char character)
    {
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetterOrDigit(character) ? char.ToLowerInvariant(character) : '\0';
        }

        return char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]) : '\0';
    }

    private static bool IsSilent(char character) =>
        character is '\'' or '’' or '‘' || (!char.IsAscii(character) && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark);
}
