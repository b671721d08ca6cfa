using System.Text.RegularExpressions;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>A short form in capitals is one that everybody knows, or it is explained: in the glossary or beside it.</summary>
public partial class AbbreviationTests
{
    /// <summary>What people meet every day, or know better than the long form.</summary>
    private static readonly HashSet<string> Everyday = new(
        [
            "ER", "ZIP", "ID", "PDF", "US", "TV", "OK", "CD", "DVD", "QR", "AM", "PM",

            // People say "a CT", "an MRI" and "the VA"; few know what the letters stand for.
            "CT", "MRI", "VA", "DNA", "ADN",

            // Names of bodies and hospitals, as they answer the phone and as a search finds them.
            "NCI", "NORD", "GARD", "HHS", "UW", "TRICARE",

            // The word to text to 988 for Spanish, as the line itself writes it.
            "AYUDA",

            // As a letter cites the law: 45 CFR 164.524.
            "CFR",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> InTheGlossary = new(
        TheLibrary.Content.Glossary.All.SelectMany(word => word.Word.AllIn(Language.English)
            .Concat(word.Word.AllIn(Language.Spanish)).Concat(word.Also).Concat(word.AlsoSpanish)).SelectMany(ShortForms),
        StringComparer.Ordinal);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public void No_text_has_a_short_form_that_nobody_explains(Language language) => Hard.None(
        from item in EveryText.Texts.Where(text => !IsName(text)).GroupBy(text => (text.File, text.Item))
        let together = string.Join('\n', item.SelectMany(text => text.In(language)))
        let explained = item.Where(text => text.Key == "explain").SelectMany(text => text.In(language)).SelectMany(ShortForms).ToList()
        from text in item
        from words in text.In(language)
        from form in ShortForms(words)
        where !Everyday.Contains(form) && !InTheGlossary.Contains(form) && !explained.Contains(form) && !IsExplained(form, together)
        select $"{form}: {text.File}:{text.Line} {words}");

    [Theory]
    [InlineData("Ask for the EF (how well the heart pumps).", "EF", true)]
    [InlineData("The ejection fraction (EF) is low.", "EF", true)]
    [InlineData("What is my EF?\nEF means how well the heart pumps.", "EF", true)]
    [InlineData("What is my EF?", "EF", false)]
    public void A_short_form_is_explained_by_what_stands_beside_it(string together, string form, bool explained) =>
        Assert.Equal(explained, IsExplained(form, together));

    /// <summary>Names of illnesses are what people are told; the plain name stands first.</summary>
    private static bool IsName(CatalogueText text) => text.File.StartsWith("conditions/", StringComparison.Ordinal);

    private static bool IsExplained(string form, string together) => Regex.IsMatch(
        together,
        $@"\b{form}s? ?\(|\({form}s?\)|\b(?:may say|short name is|nombre corto es|pueden decir|called|llamad[oa]s?) {form}\b|\b{form}s?(?: is| are| means?|:| es| son| significa| quiere decir|, (?:or|a|an|the|o|un|una|el|la)) ",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));

    private static IEnumerable<string> ShortForms(string words) => ShortForm().Matches(words).Select(match => match.Groups[1].Value);

    /// <summary>Not a state after its city: Durham, NC.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d{]|\p{Ll}, )([A-Z]{2,}[A-Z0-9]*)s?(?![\p{L}\d}])")]
    private static partial Regex ShortForm();
}
