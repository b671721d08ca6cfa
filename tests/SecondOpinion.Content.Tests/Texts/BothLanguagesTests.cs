using System.Text.RegularExpressions;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>What is there in English is there in Spanish, in the same shape.</summary>
public partial class BothLanguagesTests
{
    private static readonly IEnumerable<CatalogueText> InBoth = EveryText.Texts.Where(text => text.Text.IsIn(Language.Spanish));

    [Fact]
    public void Every_text_is_there_in_Spanish_too() =>
        Hard.None(EveryText.Texts.Where(text => !text.Text.IsIn(Language.Spanish)).Select(text => text.ToString()));

    [Fact]
    public void Spanish_follows_the_person_where_English_does() => Hard.None(InBoth
        .Where(text => text.Text.FollowsPersonIn(Language.English) && !text.Text.FollowsPersonIn(Language.Spanish))
        .Select(text => text.ToString()));

    [Fact]
    public void The_same_placeholders_stand_in_both_languages() => Hard.None(
        from text in InBoth
        from person in Enum.GetValues<Person>()
        let english = Placeholders(text.Text.For(Language.English, person))
        let spanish = Placeholders(text.Text.For(Language.Spanish, person))
        where !english.SetEquals(spanish)
        select $"{text} [{person}: {string.Join(' ', english)} | {string.Join(' ', spanish)}]");

    /// <summary>Without the name: Spanish often reads better around it.</summary>
    private static HashSet<string> Placeholders(string words) => [.. Placeholder().Matches(words)
        .Select(match => match.Groups[1].Value)
        .Where(name => !string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
