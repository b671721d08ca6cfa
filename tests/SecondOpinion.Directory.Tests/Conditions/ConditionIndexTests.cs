using SecondOpinion.Directory.Conditions;

namespace SecondOpinion.Directory.Tests.Conditions;

public sealed class ConditionIndexTests
{
    private static readonly ConditionIndex Names = new(TestNames.Conditions, TestNames.Titles);

    [Theory]
    [InlineData("mielo", "multiple-myeloma")]
    [InlineData("mieloma", "multiple-myeloma")]
    [InlineData("MULTIPLE myelma", "multiple-myeloma")]
    [InlineData("myeloma multiple", "multiple-myeloma")]
    [InlineData("multiplemyeloma", "multiple-myeloma")]
    [InlineData("fibromialga", "fibromyalgia")]
    [InlineData("non hodgkins", "non-hodgkin-lymphoma")]
    [InlineData("nonhodgkin", "non-hodgkin-lymphoma")]
    [InlineData("linfoma no hodgkin", "non-hodgkin-lymphoma")]
    [InlineData("a fib", "atrial-fibrillation")]
    [InlineData("A.L.S.", "als")]
    [InlineData("gehrigs lou", "als")]
    [InlineData("heart valve leaking", "heart-valve-problem")]
    [InlineData("they told my mom that her heart valve leaks", "heart-valve-problem")]
    [InlineData("water on the brian", "fluid-on-the-brain")]
    [InlineData("tengo fibrilacion auricular", "atrial-fibrillation")]
    public void The_illness_that_is_meant_comes_first(string typed, string id) => Assert.Equal(id, Ids(typed)[0]);

    [Theory]
    [InlineData("C90.0")]
    [InlineData("c900")]
    [InlineData("the paper says C90.0")]
    public void A_code_is_understood_with_the_dot_and_without(string typed) =>
        Assert.Equal(["multiple-myeloma", "smoldering-myeloma", "C90.00", "C90.01"], Ids(typed));

    [Fact]
    public void A_longer_code_finds_its_illnesses_and_its_row() => Assert.Equal(["multiple-myeloma", "smoldering-myeloma", "C90.01"], Ids("C90.01"));

    [Fact]
    public void The_catalogue_comes_before_rows_of_codes() => Assert.Equal(["multiple-myeloma", "C90.01", "C90.00"], Ids("multiple my"));

    [Fact]
    public void A_row_that_is_in_no_catalogue_is_found_despite_a_slip()
    {
        var row = Assert.IsType<ConditionHit.Coded>(Assert.Single(Names.Find("phacomatosis", 10)));
        Assert.Equal(("Q85.8", "phakomatoses"), (row.Code, string.Concat(row.Marks.Select(mark => row.Title.Substring(mark.Start, mark.Length)))));
    }

    [Fact]
    public void The_letters_that_were_typed_are_marked()
    {
        var hit = Assert.IsType<ConditionHit.Known>(Names.Find("mielo", 10)[0]);
        Assert.Equal("mielo", string.Concat(hit.Marks.Select(mark => hit.Name!.Substring(mark.Start, mark.Length))), ignoreCase: true);
    }

    [Fact]
    public void Whoever_typed_a_whole_name_reads_of_no_other_illness() => Assert.Equal(["hodgkin-lymphoma"], Ids("hodgkin lymphoma"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("m")]
    [InlineData("qzxqzx")]
    [InlineData("1 2 3")]
    [InlineData("' OR 1=1 --")]
    public void Nothing_is_found_for_too_little_or_for_what_is_no_name(string typed) => Assert.Empty(Names.Find(typed, 10));

    [Theory]
    [InlineData("\ud800 myeloma \0 \u200b")]
    [InlineData("ﷺ 骨髄腫 миелома")]
    public void Any_letters_may_be_typed(string typed) => Assert.NotNull(Names.Find(typed, 10));

    [Fact]
    public void A_long_story_is_read_to_its_end() =>
        Assert.Contains("fibromyalgia", Ids(string.Concat(Enumerable.Repeat("it all began a while ago when we moved and ", 4)) + "fibromyalgia"));

    private static List<string> Ids(string typed) => [.. Names.Find(typed, 10).Select(hit => hit is ConditionHit.Known known ? known.Id : ((ConditionHit.Coded)hit).Code)];
}
