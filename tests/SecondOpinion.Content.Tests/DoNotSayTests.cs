using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Content.Tests;

/// <summary>Words that blame, promise or frighten (content specification 6.6). They stand in no text, in any language's file.</summary>
public class DoNotSayTests
{
    public static TheoryData<string> Words { get; } = new(
        "misdiagnosed", "misdiagnosis", "best doctor", "top doctor", "world-class", "world class", "cutting-edge", "cutting edge",
        "plenty of time", "do not worry", "don't worry", "fight", "fights", "fighting", "battle", "battles", "beat cancer",
        "miracle", "breakthrough", "guaranteed", "guarantee", "simply", "non-compliant", "noncompliant", "failed treatment",
        "failed the treatment", "complains of", "patient refuses", "terminal", "end-stage", "end stage", "nothing more can be done",
        "elderly", "suffers from", "suffering from", "victim", "victims");

    [Theory]
    [MemberData(nameof(Words))]
    public void No_text_says_it(string words) => Assert.DoesNotContain(EveryText.All, text => Says(text.Words, words));

    [Fact]
    public void Names_of_conditions_and_their_other_words_do_not_say_it_either()
    {
        var names = TheLibrary.Content.Conditions.All.SelectMany(condition => condition.Rule.Names);
        Assert.DoesNotContain(names, name => Words.Any(row => Says(name, row.Data)));
    }

    [Theory]
    [InlineData("You will FIGHT this", "fight", true)]
    [InlineData("A firefighter", "fight", false)]
    [InlineData("It is not guaranteed.", "guaranteed", true)]
    [InlineData("Say \"world-class\"", "world-class", true)]
    public void The_check_finds_whole_words_in_any_case(string text, string words, bool found) => Assert.Equal(found, Says(text, words));

    private static bool Says(string text, string words) => Regex.IsMatch(
        text, $@"(?<!\w){Regex.Escape(words)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
