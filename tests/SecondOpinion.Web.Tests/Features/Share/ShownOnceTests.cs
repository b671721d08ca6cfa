using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Share;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>The form of a new link, sent once more after a while: its answer loaded anew, or gone back to.</summary>
public sealed class ShownOnceTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Theory]
    [InlineData("see-only", 0)]
    [InlineData("see-only", 120)]
    [InlineData("help-with-tasks", 120)]
    public async Task For_two_minutes_the_same_form_shows_its_link_again(string level, int seconds)
    {
        var (share, owner, form) = await OpenedAsync(level);
        var first = LinkIn(await SendAsync(owner, share, form));
        app.Time.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(first, LinkIn(await SendAsync(owner, share, form)));
    }

    [Theory]
    [InlineData("see-only")]
    [InlineData("help-with-tasks")]
    public async Task Later_the_form_leads_to_the_links_and_shows_neither_the_link_nor_its_code(string level)
    {
        var (share, owner, form) = await OpenedAsync(level);
        var (link, code) = LinkIn(await SendAsync(owner, share, form));
        app.Time.Advance(ShownFor + TimeSpan.FromSeconds(1));

        using var later = await owner.PostAsync(share, form);

        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
        var page = await owner.ReadAsync(Browser.Next(later));
        Assert.Contains("A link and its code are shown only once.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..], page, StringComparison.Ordinal);
        Assert.False(code is not null && page.Contains(code, StringComparison.Ordinal));
        Assert.Single(Read(page).QuerySelectorAll("button[name=stop]"));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 8 * 24 * 60)]
    public async Task Later_it_makes_no_other_link_where_its_own_was_stopped_or_ran_out(bool stops, int minutes)
    {
        var (share, owner, form) = await OpenedAsync("see-only");
        var page = await SendAsync(owner, share, form);
        if (stops)
        {
            using var stopped = await owner.PostAsync(share, share, ("_handler", "stop"), ("stop", Read(page).QuerySelector("button[name=stop]")!.GetAttribute("value")!));
        }

        app.Time.Advance(TimeSpan.FromMinutes(minutes));
        using var later = await owner.PostAsync(share, form);

        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
        Assert.Empty(Read(await owner.ReadAsync(Browser.Next(later))).QuerySelectorAll("button[name=stop]"));
    }

    [Fact]
    public async Task From_there_a_new_link_is_made_and_shown()
    {
        var (share, owner, form) = await OpenedAsync("see-only");
        var first = LinkIn(await SendAsync(owner, share, form));
        app.Time.Advance(ShownFor + TimeSpan.FromSeconds(1));
        using var later = await owner.PostAsync(share, form);
        var (next, fresh) = (Browser.Next(later), FormOf(await owner.ReadAsync(Browser.Next(later)), "see-only"));

        var page = await SendAsync(owner, next, fresh);

        Assert.NotEqual(first, LinkIn(page));
        Assert.DoesNotContain("shown only once", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekday_in_the_middle_of_a_Spanish_sentence_has_no_capital()
    {
        var (share, owner, form) = await OpenedAsync("see-only");
        await SendAsync(owner, share, form);
        var rows = string.Concat(Read(await owner.ReadAsync(share, Language.Spanish)).QuerySelectorAll(".share-links li").Select(row => row.TextContent));
        Assert.Matches("hizo: (lunes|martes|miércoles|jueves|viernes|sábado|domingo) ", rows);
        Assert.DoesNotMatch(": (Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo) ", rows);
    }

    private static readonly TimeSpan ShownFor = TimeSpan.FromMinutes(2);

    private async Task<(string Share, Browser Owner, (string Name, string Value)[] Form)> OpenedAsync(string level)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var share = CaseLinks.Share(file.Id);
        return (share, owner, FormOf(await owner.ReadAsync(share), level));
    }

    private static (string Name, string Value)[] FormOf(string page, string level) =>
    [
        .. Read(page).QuerySelector(ShareHost.Make)!.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => (input.Name!, input.Value)),
        ("level", level), (ShareForm.DaysField, "7"),
    ];

    private static async Task<string> SendAsync(Browser owner, string path, (string Name, string Value)[] form)
    {
        using var answer = await owner.PostAsync(path, form);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static (string Link, string? Code) LinkIn(string page) =>
        (((IHtmlInputElement)Read(page).GetElementById("share-link")!).Value, ((IHtmlInputElement?)Read(page).GetElementById("link-code"))?.Value);

    private static IHtmlDocument Read(string page) => new HtmlParser().ParseDocument(page);
}
