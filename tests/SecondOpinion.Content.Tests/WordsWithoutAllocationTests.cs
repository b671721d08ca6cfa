using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests;

/// <summary>A page says some hundred texts for everyone who opens it; most have nothing to fill in.</summary>
public class WordsWithoutAllocationTests
{
    private const string Key = "wizard.continue";
    private static readonly Wording Words = TheLibrary.Content.WordingFor(Language.English, planFor: null);

    [Fact]
    public void A_text_without_placeholders_is_the_same_string_each_time() => Assert.Same(Words[Key], Words[Key]);

    [Fact]
    public void Saying_it_takes_no_memory()
    {
        var text = TheLibrary.Content.Stages.All[0].Title;
        Say(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Say(text);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Say(Content.Texts.PatientText text) => Words[Key].Length + Words.Say(text).Length;
}
