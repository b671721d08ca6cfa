using System.Globalization;
using System.Text;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>
/// Names as they are sorted and looked up: lower case, no accents, a last name in one word, a space, the first name.
/// So "de la Cruz", "De La Cruz" and "delacruz" are one, and "O'Brien" is found under "obrien".
/// </summary>
internal static class NameKey
{
    private const int MostWords = 5;

    // Longer than any name; what comes after is not read, however much of it a request holds.
    private const int MostTyped = 120;

    /// <summary>The key under which a clinician is stored.</summary>
    public static string Of(string last, string first) => $"{Letters(last)} {Letters(first)}".TrimEnd();

    /// <summary>What the keys sought may begin with, when this was typed; empty when everyone is sought.</summary>
    public static IReadOnlyList<string> BeginningsOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return [];
        }

        var words = typed[..Math.Min(MostTyped, typed.Length)].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Letters).Where(word => word.Length > 0).Take(MostWords).ToArray();
        HashSet<string> beginnings = [string.Concat(words)];

        // Which words are the last name and which the first, nobody says: "maria de la cruz", "de la cruz, maria".
        for (var split = 1; split < words.Length; split++)
        {
            var (left, right) = (string.Concat(words[..split]), string.Concat(words[split..]));
            beginnings.Add($"{left} {right}");
            beginnings.Add($"{right} {left}");
        }

        return WithoutLonger(beginnings);
    }

    /// <summary>What comes right after every key with this beginning. 'z' is the last letter a key holds.</summary>
    public static string EndOf(string beginning) => beginning + '{';

    /// <summary>A key that came back from a page, or empty when it is none: a request may hold anything, and not every database takes anything.</summary>
    public static string KeyIn(string text) => text.AsSpan().ContainsAnyExcept(KeyLetters) ? string.Empty : text;

    // What begins with a longer one begins with the shorter one too, and must not be found twice.
    private static List<string> WithoutLonger(HashSet<string> beginnings) =>
        [.. beginnings.Where(one => !beginnings.Any(other => other.Length < one.Length && one.StartsWith(other, StringComparison.Ordinal)))];

    private static string Letters(string name)
    {
        if (IsPlain(name))
        {
            return name.ToLowerInvariant();
        }

        var letters = new StringBuilder(name.Length);
        foreach (var character in Ascii.IsValid(name) ? name : WithoutHalves(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(character))
            {
                letters.Append(char.ToLowerInvariant(character));
            }
            else if (char.IsLetter(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.ModifierLetter)
            {
                letters.Append(Plain(character));
            }
        }

        return letters.ToString();
    }

    // Half of a character of two parts, as a cut or a hostile request leaves it, cannot be normalized.
    private static string WithoutHalves(string name) => string.Concat(name.EnumerateRunes());

    private static bool IsPlain(string name) => !name.AsSpan().ContainsAnyExcept(AsciiLetters);

    private static readonly System.Buffers.SearchValues<char> AsciiLetters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly System.Buffers.SearchValues<char> KeyLetters = System.Buffers.SearchValues.Create(" abcdefghijklmnopqrstuvwxyz");

    private static string Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => string.Empty,
    };
}
