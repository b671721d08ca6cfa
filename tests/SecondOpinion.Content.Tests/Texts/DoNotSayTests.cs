using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>Words that blame, promise or frighten (content specification 6.6). They stand in no text that is shown.</summary>
public class DoNotSayTests
{
    public static TheoryData<string> English { get; } = new(
        "misdiagnosed", "misdiagnosis", "best doctor", "top doctor", "world-class", "world class", "cutting-edge", "cutting edge",
        "plenty of time", "do not worry", "don't worry", "fight", "fights", "fighting", "battle", "battles", "beat cancer",
        "miracle", "breakthrough", "guaranteed", "guarantee", "simply", "non-compliant", "noncompliant", "failed treatment",
        "failed the treatment", "complains of", "patient refuses", "terminal", "end-stage", "end stage", "nothing more can be done",
        "elderly", "suffers from", "suffering from", "victim", "victims");

    public static TheoryData<string> Spanish { get; } = new(
        "mal diagnosticado", "mal diagnosticada", "diagnóstico equivocado", "diagnóstico erróneo", "mejor médico", "mejores médicos",
        "mejor doctor", "mejores doctores", "de clase mundial", "de vanguardia", "tiempo de sobra", "mucho tiempo", "no se preocupe",
        "luchar", "lucha", "pelear", "batalla", "vencer el cáncer", "milagro", "milagroso", "revolucionario", "garantizado",
        "garantizada", "garantía", "simplemente", "fácil", "fácilmente", "no cumplidor", "tratamiento fallido", "fracasó el tratamiento",
        "se queja de", "el paciente se niega", "terminal", "no hay nada más que hacer", "anciano", "ancianos", "anciana", "ancianas",
        "sufre de", "sufren de", "víctima", "víctimas", "diabético", "diabéticos");

    [Theory]
    [MemberData(nameof(English))]
    public void No_text_says_it(string words) => Assert.DoesNotContain(EveryText.All, text => Says(text.Words, words));

    [Theory]
    [MemberData(nameof(Spanish))]
    public void No_Spanish_text_says_it(string words) => Assert.DoesNotContain(EveryText.Spanish, text => Says(text.Words, words));

    /// <summary>Slips may say it: people type such words, and they are matched and never shown.</summary>
    [Fact]
    public void No_name_of_an_illness_that_is_shown_says_it()
    {
        var banned = English.Concat(Spanish).Select(row => row.Data).ToList();
        var shown = TheLibrary.Content.Conditions.All.SelectMany(condition => condition.ShownNames);
        Hard.None(shown.Where(name => banned.Exists(words => Says(name, words))));
    }

    [Theory]
    [InlineData("You will FIGHT this", "fight", true)]
    [InlineData("A firefighter", "fight", false)]
    [InlineData("It is not guaranteed.", "guaranteed", true)]
    [InlineData("Say \"world-class\"", "world-class", true)]
    [InlineData("Es muy FÁCIL", "fácil", true)]
    [InlineData("Facilita el paso", "fácil", false)]
    public void The_check_finds_whole_words_in_any_case(string text, string words, bool found) => Assert.Equal(found, Says(text, words));

    private static bool Says(string text, string words) => Regex.IsMatch(
        text, $@"(?<!\w){Regex.Escape(words)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
