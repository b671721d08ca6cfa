using System.Runtime.InteropServices;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Names in memory: the words of each, and for each word the names that hold it. It never changes once it is built.</summary>
internal sealed class NameIndex
{
    /// <summary>A word that is in one of so many names is kept as a set too.</summary>
    private const int Common = 64;

    private readonly Entry[] entries;
    private readonly int[] firstWordOf;
    private readonly int[] words;
    private readonly int[] firstNameWith;
    private readonly int[] names;
    private readonly float[] weights;
    private readonly float[] weightOf;
    private readonly Dictionary<int, NameSet> common;

    /// <param name="all">Names, the more important first.</param>
    public NameIndex(IEnumerable<Entry> all)
    {
        // Of names that hold what was typed, those with the fewest other words fit best, so they come first.
        var read = all.Select(name => (Name: name, Words: WordsOf(name.Text))).OrderBy(name => name.Words.Length).ToArray();
        entries = Array.ConvertAll(read, name => name.Name);
        var spoken = Array.ConvertAll(read, name => name.Words);
        Vocabulary = new Vocabulary([.. spoken.SelectMany(name => name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        (firstWordOf, words) = Numbered(spoken, Vocabulary);
        (firstNameWith, names) = Turned(firstWordOf, words, Vocabulary.Count);
        weights = [.. Enumerable.Range(0, Vocabulary.Count).Select(word => MathF.Log(1f + ((float)Count / NamesWith(word).Length)))];
        weightOf = [.. Enumerable.Range(0, Count).Select(name => WeightOfWords(WordsOf(name)))];
        common = Enumerable.Range(0, Vocabulary.Count).Where(word => NamesWith(word).Length > Count / Common).ToDictionary(word => word, SetOf);
    }

    public Vocabulary Vocabulary { get; }

    public int Count => entries.Length;

    public Entry this[int name] => entries[name];

    /// <summary>The words of a name by number, in order.</summary>
    public ReadOnlySpan<int> WordsOf(int name) => words.AsSpan(firstWordOf[name]..firstWordOf[name + 1]);

    /// <summary>The names that hold a word, in their order.</summary>
    public ReadOnlySpan<int> NamesWith(int word) => names.AsSpan(firstNameWith[word]..firstNameWith[word + 1]);

    /// <summary>How much a word tells: more, the fewer names hold it.</summary>
    public float WeightOfWord(int word) => weights[word];

    /// <summary>How much all words of a name tell together.</summary>
    public float WeightOf(int name) => weightOf[name];

    /// <summary>Adds the names that hold a word.</summary>
    public void AddNamesWith(int word, NameSet to)
    {
        if (common.TryGetValue(word, out var set))
        {
            to.Add(set);
        }
        else
        {
            to.Add(NamesWith(word));
        }
    }

    private NameSet SetOf(int word)
    {
        var set = new NameSet(Count);
        set.Add(NamesWith(word));
        return set;
    }

    private static string[] WordsOf(string text)
    {
        var read = NameWord.In(text);
        return [.. read.Select(word => word.Word).Where(word => !SmallWords.Joins(word)).DefaultIfEmpty(read.Count > 0 ? read[0].Word : "")];
    }

    private float WeightOfWords(ReadOnlySpan<int> of)
    {
        var sum = 0f;
        foreach (var word in of)
        {
            sum += weights[word];
        }

        return sum;
    }

    private static (int[] First, int[] Words) Numbered(string[][] spoken, Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(vocabulary.Count, StringComparer.Ordinal);
        for (var word = 0; word < vocabulary.Count; word++)
        {
            numbers[vocabulary[word]] = word;
        }

        var first = new int[spoken.Length + 1];
        var all = new List<int>();
        for (var name = 0; name < spoken.Length; name++)
        {
            all.AddRange(spoken[name].Select(word => numbers[word]));
            first[name + 1] = all.Count;
        }

        return (first, [.. all]);
    }

    /// <summary>From the words of each name to the names of each word.</summary>
    private static (int[] First, int[] Names) Turned(int[] firstWordOf, int[] words, int vocabulary)
    {
        var first = new int[vocabulary + 1];
        foreach (var word in words)
        {
            first[word + 1]++;
        }

        for (var word = 0; word < vocabulary; word++)
        {
            first[word + 1] += first[word];
        }

        var next = first.AsSpan(0, vocabulary).ToArray();
        var turned = new int[words.Length];
        for (var name = 0; name < firstWordOf.Length - 1; name++)
        {
            for (var at = firstWordOf[name]; at < firstWordOf[name + 1]; at++)
            {
                turned[next[words[at]]++] = name;
            }
        }

        return (first, turned);
    }

    /// <param name="Text">As it is written.</param>
    /// <param name="Owner">Whose it is.</param>
    /// <param name="IsShown">False when it is matched and never shown.</param>
    /// <param name="Lead">What it is ahead of others that fit as well.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Entry(string Text, int Owner, bool IsShown, float Lead);
}
