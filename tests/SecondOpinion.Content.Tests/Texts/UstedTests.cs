using System.Text.RegularExpressions;
using SecondOpinion.Content.Report;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>The Spanish speaks to everyone as usted (content specification 7.9).</summary>
public partial class UstedTests
{
    [Fact]
    public void No_text_says_tu() => Hard.None(EveryText.Spanish
        .Where(text => ReadingLevels.IsGraded(text.Text) && Familiar().IsMatch(text.Words)).Select(text => text.ToString()));

    [Theory]
    [InlineData("¿Tienes fiebre?", true)]
    [InlineData("Lleva tus papeles", true)]
    [InlineData("Lleve sus papeles. Un té ayuda.", false)]
    [InlineData("La actitud de todos", false)]
    public void A_familiar_form_is_found_as_a_whole_word(string words, bool found) => Assert.Equal(found, Familiar().IsMatch(words));

    [GeneratedRegex(@"(?i)\b(?:tú|tu|tus|ti|te|contigo|vosotros|vosotras|vos|eres|estás|tienes|puedes|quieres|debes|necesitas|sabes|vas|has|tuyo|tuya)\b")]
    private static partial Regex Familiar();
}
