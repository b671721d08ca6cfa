using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>What a person typed, as words to search by.</summary>
/// <param name="Words">In order, without those that only join others.</param>
/// <param name="IsLastHalfTyped">False once a space follows the last word.</param>
internal sealed record TypedText(ImmutableArray<string> Words, bool IsLastHalfTyped)
{
    /// <summary>So many words are a story, not a name. Its last ones are read: people tell what happened first, and the name at the end.</summary>
    private const int MostWords = 24;

    private const int ShortestHalf = 3;

    private readonly bool isAllTalk = Words.All(SmallWords.IsTalk);

    /// <summary>Null when there is too little to search by: one letter, or nothing but figures.</summary>
    public static TypedText? Read(string text)
    {
        var all = NameWord.In(text).ConvertAll(word => word.Word);
        var isHalf = all.Count > 0 && char.IsLetterOrDigit(text[^1]);
        var kept = all.Where((word, at) => !SmallWords.Joins(word) || (isHalf && at == all.Count - 1)).TakeLast(MostWords).ToImmutableArray();
        kept = kept.Length > 0 ? kept : [.. all];
        return kept.Any(word => word.Length > 1 && word.Any(char.IsLetter)) || IsSpelled(kept) ? new(kept, isHalf) : null;
    }

    /// <summary>True for a word that may be left out: what people say around a name, unless they say nothing else.</summary>
    public bool IsTalk(int at) => !isAllTalk && SmallWords.IsTalk(Words[at]);

    /// <summary>The same with words written together that were written apart: "a fib", "A.L.S.", "lym phoma".</summary>
    public IEnumerable<TypedText> Joined(Func<string, bool> isWord)
    {
        if (IsSpelled(Words))
        {
            yield return this with { Words = [string.Concat(Words)] };
        }

        for (var at = 0; at < Words.Length - 1; at++)
        {
            if (isWord(Words[at] + Words[at + 1]))
            {
                yield return this with { Words = Words.RemoveAt(at + 1).SetItem(at, Words[at] + Words[at + 1]) };
            }
        }
    }

    /// <summary>The same with a word written apart that was written together: "heartattack", "nonhodgkin".</summary>
    public IEnumerable<TypedText> Split(Func<string, bool> isWord)
    {
        for (var at = 0; at < Words.Length; at++)
        {
            var word = Words[at];
            for (var half = ShortestHalf; half <= word.Length - ShortestHalf && !isWord(word); half++)
            {
                if (IsPart(word[..half], isWord) && IsPart(word[half..], isWord))
                {
                    yield return this with { Words = Words.SetItem(at, word[..half]).Insert(at + 1, word[half..]) };
                }
            }
        }
    }

    private static bool IsPart(string half, Func<string, bool> isWord) => isWord(half) && !SmallWords.IsTalk(half);

    private static bool IsSpelled(ImmutableArray<string> words) => words.Length is > 1 and < 7 && words.All(word => word.Length == 1) && words.Any(word => char.IsLetter(word[0]));
}
