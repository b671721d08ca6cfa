using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Directory;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Wizard.Specialists;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

/// <summary>The search with a connection: it answers while one types.</summary>
public sealed class SpecialistFinderTests : BunitContext, IAsyncLifetime
{
    private readonly ContentLibrary content;
    private readonly DirectoryDatabase database;

    public SpecialistFinderTests(TestApp app)
    {
        content = app.Services.GetRequiredService<ContentLibrary>();
        database = app.Services.GetRequiredService<DirectoryDatabase>();
        Services.AddSingleton(content);
        Services.AddSingleton(app.Services.GetRequiredService<SpecialistSearch>());
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    // The app may still be starting for another test; whoever comes first fills the directory.
    public async ValueTask InitializeAsync() => await database.PrepareAsync(content.Programmes, CancellationToken.None);

    [Fact]
    public void Typing_a_zip_code_answers_without_a_button()
    {
        var finder = Open();
        finder.Find("#place").Input("27701");
        finder.WaitForAssertion(() => Assert.Equal("3 places, the closest to Durham, NC 27701 first.", Status(finder)), TimeSpan.FromSeconds(10));
        Assert.Equal("Duke Cancer Institute", finder.Find("#place-1").TextContent);
        Assert.Contains("About", finder.Find("#nci-duke .place__far").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_last_of_quick_keystrokes_is_searched()
    {
        var finder = Open();
        var box = finder.Find("#place");
        box.Input("10001");
        box.Input("27701");
        finder.WaitForAssertion(() => Assert.Contains("Durham", Status(finder), StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void One_of_several_cities_is_picked_in_place()
    {
        var finder = Open("Durham");
        finder.Find("button[value='pick:Durham, NC']").Click();
        finder.WaitForAssertion(() => Assert.Contains("Durham, NC", Status(finder), StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Equal("Durham, NC", finder.Find("#place").GetAttribute("value"));
    }

    [Fact]
    public void The_next_ten_are_a_post_that_says_where_they_begin()
    {
        var finder = Open("27701", SpecialistsForm.AnyDistance);
        Assert.Equal(10, finder.FindAll(".places > .place [id^=place-]").Count);
        var turn = Assert.IsType<SpecialistsAsk.Turn>(SpecialistsAsk.Read(finder.Find(".pager button").GetAttribute("value")!));
        Assert.Equal(2, turn.Page);
        Assert.NotNull(turn.Start);
    }

    [Fact]
    public void Another_distance_searches_again()
    {
        var finder = Open("99501", "25");
        Assert.Contains("No place near", Status(finder), StringComparison.Ordinal);
        finder.Find("#miles").Change(SpecialistsForm.AnyDistance);
        finder.WaitForAssertion(() => Assert.Contains("68 places", Status(finder), StringComparison.Ordinal), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void What_is_typed_is_never_written_back_into_the_box()
    {
        var finder = Open("27701");
        finder.Find("#place").Input("10001");
        finder.WaitForAssertion(() => Assert.Contains("New York", Status(finder), StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        Assert.Equal("27701", finder.Find("#place").GetAttribute("value"));
    }

    [Fact]
    public void A_post_that_changes_nothing_here_leaves_what_was_searched()
    {
        var finder = Open("27701");
        finder.Find("#place").Input("10001");
        finder.WaitForAssertion(() => Assert.Contains("New York", Status(finder), StringComparison.Ordinal), TimeSpan.FromSeconds(10));
        finder.Render(p => p.Add(f => f.Listed, ["nci-duke"]));
        Assert.Contains("New York", Status(finder), StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_want_video_see_first_what_needs_no_travel()
    {
        var finder = Open("27701", remoteFirst: true);
        var ids = finder.FindAll(".place").Select(p => p.Id).ToList();
        Assert.True(ids.IndexOf("remote-ucsf") < ids.IndexOf("nci-duke"));
    }

    private IRenderedComponent<SpecialistFinder> Open(string? place = null, string miles = "100", bool remoteFirst = false)
    {
        var finder = Render<SpecialistFinder>(p => p
            .Add(f => f.Ask, new SearchAsk(place, SpecialistsForm.MilesIn(miles)))
            .Add(f => f.Tags, ["blood_cancer"])
            .Add(f => f.RemoteFirst, remoteFirst)
            .Add(f => f.Language, Language.English));
        finder.WaitForElement("[role=status]", TimeSpan.FromSeconds(10));
        return finder;
    }

    private static string Status(IRenderedComponent<SpecialistFinder> finder) => finder.Find("[role=status]").TextContent;
}
