using SecondOpinion.Content.Readability;
using Xunit;

namespace SecondOpinion.Content.Tests.Readability;

public class SpanishGradeTests
{
    /// <summary>Counted by hand: words, sentences and syllables put into the formula.</summary>
    [Theory]
    [InlineData("El perro de San Roque no tiene rabo.", 1, 8, 12, 108.68)]
    [InlineData("En un lugar de la Mancha, de cuyo nombre no quiero acordarme.", 1, 12, 20, 94.6)]
    [InlineData("¿Es seguro esperar? Pregunte al médico.", 2, 6, 14, 63.78)]
    [InlineData("Radioterapia.", 1, 1, 5, -94.18)]
    public void A_text_gets_the_ease_that_a_hand_count_gives(string text, int sentences, int words, int syllables, double ease)
    {
        Assert.Equal(new SpanishGrade(sentences, words, syllables), SpanishGrade.Of(text));
        Assert.Equal(ease, SpanishGrade.Of(text).FernandezHuerta, 0.01);
    }

    [Theory]
    [InlineData("Llame al Dr. Lee. Pida esperar.", 2)]
    [InlineData("Pregunte: ¿es seguro?", 1)]
    [InlineData("Diga «¿A quién vería usted?» Luego llame.", 2)]
    [InlineData("Vive en EE. UU. ahora", 1)]
    [InlineData("Una fiebre de 100.4 F es alta.", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int sentences) =>
        Assert.Equal(sentences, SpanishGrade.Of(text).Sentences);
}
