using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class ButtonTests : UiTest
{
    [Fact]
    public void What_goes_somewhere_is_a_link_and_what_does_something_a_button()
    {
        Assert.Equal("/start", Render<Button>(p => p.Add(c => c.Href, "/start")).Find("a.usa-button").GetAttribute("href"));
        Assert.Equal("submit", Render<Button>().Find("button.usa-button").GetAttribute("type"));
    }

    [Fact]
    public void Quiet_ones_look_quiet_and_keep_their_attributes()
    {
        var button = Render<Button>(p => p.Add(c => c.Quiet, true).Add(c => c.Type, "button").AddUnmatched("data-print", "").AddUnmatched("name", "go"));
        Assert.Equal("usa-button usa-button--outline", button.Find("button").ClassName);
        Assert.True(button.Find("button").HasAttribute("data-print"));
        Assert.Equal("go", button.Find("button").GetAttribute("name"));
        Assert.Equal("link-button", Render<Button>(p => p.Add(c => c.AsLink, true)).Find("button").ClassName);
    }

    [Fact]
    public void The_saved_note_is_a_status_and_carries_its_words_for_the_script()
    {
        var note = Render<SavedNote>(p => p.Add(c => c.Text, "Saved")).Find("span");
        Assert.Equal("status", note.GetAttribute("role"));
        Assert.Equal("Saved {time}", note.GetAttribute("data-saved-words"));
        Assert.Equal("Saved", note.TextContent);
    }

    [Fact]
    public void The_arrow_back_is_not_read_aloud()
    {
        var link = Render<BackLink>(p => p.Add(c => c.Href, "/cases").Add(c => c.Text, "My plan")).Find("a");
        Assert.Equal("true", link.QuerySelector("span")!.GetAttribute("aria-hidden"));
        Assert.EndsWith("My plan", link.TextContent, StringComparison.Ordinal);
    }
}
