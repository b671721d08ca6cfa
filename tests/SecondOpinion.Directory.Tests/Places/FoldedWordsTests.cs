using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Tests.Places;

public sealed class FoldedWordsTests
{
    [Fact]
    public void Half_a_character_is_left_out_and_not_refused() => Assert.Equal(["duke", "north"], FoldedWords.Of("Duke \ud83d North\udc00"));

    [Fact]
    public void What_is_longer_than_any_name_is_cut() => Assert.Equal(200, Assert.Single(FoldedWords.Of(new string('a', 10_000))).Length);
}
