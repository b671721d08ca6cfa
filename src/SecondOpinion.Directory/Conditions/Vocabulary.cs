namespace SecondOpinion.Directory.Conditions;

/// <summary>Every different word of many names, once, in order. What a person types is corrected against these few thousand words, not against the names.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly string[] sounds;
    private readonly int[] bySound;
    private readonly Dictionary<string, int[]> byRoot;

    /// <param name="sorted">The words, each once, in ordinal order.</param>
    public Vocabulary(string[] sorted)
    {
        words = sorted;
        sounds = Array.ConvertAll(sorted, word => WordSound.Of(word));
        bySound = [.. Enumerable.Range(0, sorted.Length).OrderBy(word => sounds[word], StringComparer.Ordinal)];
        byRoot = Enumerable.Range(0, sorted.Length)
            .GroupBy(word => WordSound.RootOf(sorted[word]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Letters = new LetterTable(words);
        Sounds = new LetterTable(sounds);
    }

    public int Count => words.Length;

    /// <summary>The words as written, by number.</summary>
    public LetterTable Letters { get; }

    /// <summary>The words as they sound, by number.</summary>
    public LetterTable Sounds { get; }

    public string this[int word] => words[word];

    /// <summary>The number of a word, or less than 0.</summary>
    public int Find(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal);

    public bool Has(string word) => Find(word) >= 0;

    /// <summary>Words that sound alike but for their endings.</summary>
    public ReadOnlySpan<int> WithRoot(string root) => byRoot.GetValueOrDefault(root);

    /// <summary>The numbers of the words that begin so: from the first up to, not including, the end.</summary>
    public (int First, int End) StartingWith(string start) => Range(words, order: null, start);

    /// <summary>The words whose sound begins so.</summary>
    public ReadOnlySpan<int> SoundingLikeStart(string start)
    {
        var (first, end) = Range(sounds, bySound, start);
        return bySound.AsSpan(first..end);
    }

    private static (int First, int End) Range(string[] sorted, int[]? order, string start) =>
        (FirstNotBefore(sorted, order, start), FirstNotBefore(sorted, order, start + char.MaxValue));

    private static int FirstNotBefore(string[] sorted, int[]? order, string text)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(sorted[order is null ? middle : order[middle]], text) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
