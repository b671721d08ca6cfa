using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class ListTests : UiTest
{
    [Fact]
    public void A_summary_row_says_what_its_link_changes()
    {
        var list = Render<SummaryList>(p => p.Add(c => c.Rows, [new SummaryRow("Told", ["Blood cancer", "Myeloma"], "/change", "Change", "what you were told"), new("Fixed", ["Yes"])]));
        Assert.Equal(["Told", "Fixed"], list.FindAll("dt").Select(key => key.TextContent));
        Assert.Equal(["Blood cancer", "Myeloma"], list.FindAll("dl > div:first-child dd:nth-child(2) p").Select(value => value.TextContent));
        var link = Assert.Single(list.FindAll("a"));
        Assert.Equal("Change what you were told", link.TextContent);
        Assert.Equal("what you were told", link.QuerySelector(".visually-hidden")!.TextContent.Trim());
    }

    [Fact]
    public void A_task_is_a_link_as_a_whole_and_its_state_is_in_words()
    {
        var list = Render<TaskList>(p => p.Add(c => c.Rows, [new TaskRow("Tell my doctor", "Done", "/tell", "By phone", TaskMark.Done), new("Look at both", "Later")]));
        var link = Assert.Single(list.FindAll("a.task"));
        Assert.Equal("/tell", link.GetAttribute("href"));
        Assert.Equal("Done", link.QuerySelector(".state")!.TextContent);
        Assert.Equal("true", link.QuerySelector(".mark")!.GetAttribute("aria-hidden"));
        Assert.Equal("Later", list.Find("div.task .state").TextContent);
        Assert.Equal("done", list.Find("li").ClassName);
    }
}
