using SecondOpinion.Content.Readability;
using Xunit;

namespace SecondOpinion.Content.Tests.Readability;

/// <summary>The rules of the Spanish Academy for parting words: diphthongs stay together, strong vowels and stressed weak ones part.</summary>
public class SpanishSyllableTests
{
    [Theory]
    [InlineData(1, "y el muy hay rey pie bien dos 38 que")]
    [InlineData(2, "perro tiene causa ciudad estoy guerra quiero agua día país oír cuota cáncer ayer viuda peine biopsia")]
    [InlineData(3, "opinión enfermo leona paciente pingüino bilingües reúne saludo héroe médico ahora")]
    [InlineData(4, "diagnóstico aéreo creería paranoia acordarme cirugía poesía tratamiento expediente resonancia")]
    [InlineData(5, "medicamento enfermedades radioterapia oncología mesotelioma")]
    [InlineData(6, "especialidades")]
    [InlineData(7, "averiguaríamos")]
    public void Words_part_as_the_rules_part_them(int syllables, string words)
    {
        var wrong = words.Split(' ').Where(word => SpanishSyllables.In(word) != syllables).Select(word => $"{word} {SpanishSyllables.In(word)}");
        Assert.Empty(wrong);
    }
}
