using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Directory.Tests.Conditions;

public sealed class SlipMeterTests
{
    [Theory]
    [InlineData("myeloma", "myeloma", 0)]
    [InlineData("mieloma", "myeloma", 1)]
    [InlineData("myleoma", "myeloma", 1)]
    [InlineData("myloma", "myeloma", 1)]
    [InlineData("fibromialga", "fibromyalgia", 2)]
    [InlineData("gout", "myeloma", 6)]
    public void Slips_are_counted_and_two_letters_swapped_are_one(string typed, string word, int slips) =>
        Assert.Equal(slips, Measure(typed, word).Whole);

    [Theory]
    [InlineData("mielo", "myeloma", 1)]
    [InlineData("fibrom", "fibromyalgia", 0)]
    [InlineData("fibrmo", "fibromyalgia", 1)]
    public void The_start_of_a_word_is_measured_too(string typed, string word, int slips) =>
        Assert.Equal(slips, Measure(typed, word).Start);

    [Fact]
    public void All_letters_at_once_count_as_one_after_the_other()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var (one, other) = (Word(random), Word(random));
            Assert.Equal(Slow(one, other), Measure(one, other).Whole);
        }
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(8, 1)]
    [InlineData(9, 2)]
    public void Longer_words_may_hold_more_slips(int letters, int allowed) => Assert.Equal(allowed, SlipMeter.Allowed(letters));

    [Fact]
    public void The_table_finds_every_word_that_is_near()
    {
        var random = new Random(11);
        string[] words = [.. Enumerable.Range(0, 400).Select(_ => Word(random)).Distinct()];
        var table = new LetterTable(words);
        foreach (var typed in words.Take(60).Select(word => word + "b"))
        {
            var found = new List<string>();
            table.Near(new SlipMeter(typed), 2, isStart: false, (word, _) => found.Add(words[word]));
            Assert.Equal(words.Where(word => Slow(typed, word) <= 2).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 1 + random.Next(9)).Select(_ => (char)('a' + random.Next(4))));

    private static SlipMeter.Slips Measure(string typed, string word) => new SlipMeter(typed).To([.. word.Select(letter => (byte)LetterTable.Code(letter))]);

    private static int Slow(string one, string other)
    {
        var cost = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1), Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[one.Length, other.Length];
    }
}
