using Xunit.Sdk;

namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>What a visitor looks for is really found.</summary>
public sealed class VisitorTests(BrowserRig rig) : BrowserTest(rig)
{
    [Fact]
    public async Task A_button_without_a_name_is_found()
    {
        var visitor = await VisitorAsync();
        await visitor.GoAsync("/");
        await visitor.AssertAccessibleAsync();
        await visitor.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");
        var found = await Assert.ThrowsAnyAsync<XunitException>(visitor.AssertAccessibleAsync);
        Assert.Contains("button-name", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_wider_than_its_window_is_found()
    {
        var visitor = await VisitorAsync(Screen.Phone);
        await visitor.GoAsync("/");
        await visitor.Page.EvaluateAsync("document.querySelector('main').appendChild(document.createElement('hr')).style.width = '900px'");
        await Assert.ThrowsAnyAsync<XunitException>(visitor.AssertFitsAcrossAsync);
    }
}
