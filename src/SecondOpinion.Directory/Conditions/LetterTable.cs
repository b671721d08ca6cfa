using System.Numerics;

namespace SecondOpinion.Directory.Conditions;

/// <summary>The letters of many words, one after the other, so that all of them can be measured against a typed one in a few microseconds.</summary>
internal sealed class LetterTable
{
    /// <summary>26 letters, 10 digits, and one for all else.</summary>
    public const int Alphabet = 37;

    /// <summary>A slip changes at most three pairs of neighbours: two letters swapped.</summary>
    private const int PairsOfASlip = 3;

    private readonly int[] words;
    private readonly int[] starts;
    private readonly byte[] letters;
    private readonly LetterMarks[] marks;
    private readonly int[] firstOfLength;

    public LetterTable(string[] all)
    {
        // By length, so that words that are too short or too long are not even looked at.
        words = [.. Enumerable.Range(0, all.Length).OrderBy(word => all[word].Length)];
        starts = new int[all.Length + 1];
        letters = new byte[all.Sum(word => word.Length)];
        marks = new LetterMarks[all.Length];
        firstOfLength = new int[all.Length == 0 ? 1 : all[words[^1]].Length + 2];
        var at = 0;
        for (var place = 0; place < words.Length; place++)
        {
            var word = all[words[place]];
            starts[place] = at;
            marks[place] = LetterMarks.Of(word);
            firstOfLength[word.Length + 1]++;
            foreach (var letter in word)
            {
                letters[at++] = (byte)Code(letter);
            }
        }

        starts[^1] = at;
        for (var length = 1; length < firstOfLength.Length; length++)
        {
            firstOfLength[length] += firstOfLength[length - 1];
        }
    }

    /// <summary>Every word that is within so many slips of the typed one, or begins so when it may be half typed.</summary>
    /// <param name="typed">The typed word.</param>
    /// <param name="most">Most slips.</param>
    /// <param name="isStart">True where the typed word may be the start of a word.</param>
    /// <param name="found">Told the number of the word and its slips.</param>
    public void Near(SlipMeter typed, int most, bool isStart, Action<int, SlipMeter.Slips> found)
    {
        var first = FirstOf(typed.Length - most);
        var end = isStart ? words.Length : FirstOf(typed.Length + most + 1);
        var seen = marks.AsSpan();
        for (var place = first; place < end; place++)
        {
            // A letter or a pair of letters that the word lacks costs slips, so most words need no measuring.
            if (BitOperations.PopCount(typed.Marks.Letters & ~seen[place].Letters) > most
                || BitOperations.PopCount(typed.Marks.Pairs & ~seen[place].Pairs) > PairsOfASlip * most)
            {
                continue;
            }

            // No start of a word that is longer than what was typed and the slips allowed can be meant.
            var length = starts[place + 1] - starts[place];
            var slips = typed.To(letters.AsSpan(starts[place], isStart ? Math.Min(length, typed.Length + most + 1) : length));
            if ((isStart ? slips.Start : slips.Whole) <= most)
            {
                found(words[place], isStart && length > typed.Length + most ? slips with { Whole = int.MaxValue } : slips);
            }
        }
    }

    public static int Code(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => letter - '0' + 26,
        _ => 36,
    };

    private int FirstOf(int length) => firstOfLength[Math.Clamp(length, 0, firstOfLength.Length - 1)];
}
