using System.Runtime.CompilerServices;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>
/// Misspellings and lay names as people write them (<c>lay.tsv</c>). Its column <c>source</c> says what kind they are:
/// mp and mpes, other names on MedlinePlus in English and Spanish; wiki, other names on Wikipedia; spell, common
/// misspellings; heard, what people say; known, lists written from knowledge of how patients, nurses and letters speak.
/// The part "held" was never looked at while the search was tuned.
/// </summary>
public class LayNamesTests
{
    private const double Enough = 0.95;
    private const int Offered = 10;

    [Theory]
    [InlineData("tuned")]
    [InlineData("held")]
    public void Nearly_all_are_among_the_first_ten(string part)
    {
        var lines = Lines().Where(line => line[4] == part).ToList();
        var missed = lines.Where(line => !TheLibrary.Found(line[0], Offered).Intersect(line[2].Split(',')).Any()).Select(line => line[0]).ToList();
        Assert.True(missed.Count <= lines.Count * (1 - Enough), $"{missed.Count} of {lines.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void There_are_400_of_them_and_many_in_Spanish()
    {
        Assert.InRange(Lines().Count(), 400, int.MaxValue);
        Assert.InRange(Lines().Count(line => line[1] == "es"), 120, int.MaxValue);
    }

    [Fact]
    public void Every_right_answer_is_a_condition() => Assert.Empty(
        Lines().SelectMany(line => line[2].Split(',')).Except(TheLibrary.Content.Conditions.Rules.Select(rule => rule.Id), StringComparer.Ordinal));

    private static IEnumerable<string[]> Lines([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "lay.tsv")).Skip(1).Select(line => line.Split('\t'));
}
