namespace SecondOpinion.Directory.Conditions;

/// <summary>
/// How a word sounds, roughly, to people who write by ear in English or Spanish: "seliac" as "celiac", "enfisema" as
/// "emphysema", "hemorroides" as "haemorrhoids". Words that sound alike may be other words, so a sound is weaker than a spelling.
/// </summary>
internal static class WordSound
{
    private const int ShortestRoot = 3;
    private const int LongestOnStack = 128;
    private const char Silent = '\0';

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> sound = stackalloc char[LongestOnStack];
        sound = word.Length * 2 <= LongestOnStack ? sound : new char[word.Length * 2];
        var length = 0;
        for (var at = SilentStart(word); at < word.Length;)
        {
            var (first, second, taken) = Next(word, at);
            at += taken;
            foreach (var letter in (ReadOnlySpan<char>)[first, second])
            {
                if (letter != Silent && (length == 0 || sound[length - 1] != letter))
                {
                    sound[length++] = letter;
                }
            }
        }

        return sound[..length].ToString();
    }

    /// <summary>The sound without the ending that changes with number, gender or use: "cysts", "quistes", "leaking" and "leaks".</summary>
    public static string RootOf(string word) => Rooted(Of(WithoutEnglishEnding(word)));

    /// <summary>The first consonants that are written and not heard.</summary>
    private static int SilentStart(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[..2] is "pn" or "ps" or "pt" or "mn" or "kn" or "gn" or "wr" ? 1 : 0;

    /// <summary>The one or two letters that are heard, and how many were taken for them.</summary>
    private static (char First, char Second, int Taken) Next(ReadOnlySpan<char> word, int at)
    {
        var letter = word[at];
        var next = at + 1 < word.Length ? word[at + 1] : Silent;
        return (letter, next) switch
        {
            ('p', 'h') => ('f', Silent, 2),
            ('c', 'h') => ('k', Silent, 2),
            ('c', 'k') => ('k', Silent, 2),
            ('s', 'h') => ('s', Silent, 2),
            ('s', 'j') => ('s', Silent, 2),
            ('g', 'h') => (at + 2 < word.Length && word[at + 2] == 't' ? Silent : 'g', Silent, 2),
            ('q', 'u') => ('k', Silent, 2),
            ('e', 'u') or ('o', 'u') or ('o', 'o') or ('e', 'w') => ('u', Silent, 2),
            ('e' or 'i' or 'a' or 'o', 'e') or ('e' or 'i', 'y') or ('e', 'a') or ('e', 'i') => ('i', Silent, 2),
            ('c', 'e' or 'i' or 'y') => ('s', Silent, 1),
            ('g', 'e' or 'i' or 'y') => ('j', Silent, 1),
            ('c' or 'q', _) => ('k', Silent, 1),
            ('x', _) => at == 0 ? ('s', Silent, 1) : ('k', 's', 1),
            ('z', _) => ('s', Silent, 1),
            ('e' or 'y', _) => ('i', Silent, 1),
            ('v', _) => ('b', Silent, 1),
            ('w', _) => ('u', Silent, 1),
            ('h', _) => (Silent, Silent, 1),
            ('n', 'p' or 'b' or 'f') => ('m', Silent, 1),
            _ => (letter, Silent, 1),
        };
    }

    private static ReadOnlySpan<char> WithoutEnglishEnding(ReadOnlySpan<char> word) =>
        word.Length >= 6 && word.EndsWith("ing") ? word[..^3]
        : word.Length >= 6 && word.EndsWith("ed") ? word[..^2]
        : word;

    private static string Rooted(string sound)
    {
        var end = sound.Length;
        if (end > ShortestRoot && sound[end - 1] == 's')
        {
            end--;
        }

        if (end > ShortestRoot && sound[end - 1] is 'a' or 'i' or 'o' or 'u')
        {
            end--;
        }

        return sound[..end];
    }
}
