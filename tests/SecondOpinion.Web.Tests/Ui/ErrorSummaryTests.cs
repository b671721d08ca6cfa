using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class ErrorSummaryTests : UiTest
{
    [Fact]
    public void It_can_take_focus_and_links_to_the_fields()
    {
        var summary = Render<ErrorSummary>(p => p.Add(c => c.Errors, [new("place", "Enter a ZIP code"), new("miles", "Choose how far")]));
        var box = summary.Find(".error-summary");
        Assert.Equal("-1", box.GetAttribute("tabindex"));
        Assert.True(box.HasAttribute("autofocus"));
        Assert.Equal("There is a problem", summary.Find("h2").TextContent);
        Assert.Equal(["/#place", "/#miles"], summary.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Without_errors_there_is_none() =>
        Assert.Empty(Render<ErrorSummary>(p => p.Add(c => c.Errors, [])).FindAll("*"));
}
