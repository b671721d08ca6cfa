using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>The question list with a connection: each button acts at once.</summary>
public sealed class QuestionBoardTests : BunitContext
{
    private static readonly ContentLibrary Content = ContentLibrary.Load();
    private TestStorage? storage;

    [Fact]
    public async Task Moving_a_question_saves_says_so_and_keeps_the_focus_on_its_button()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("#up-q-ho-01").Click();
        Assert.Equal(["q-op-01", "q-ho-01", "q-st-13"], Ids(page).Take(3));
        Assert.Equal("Saved. It is number 2 now.", Notice(page));
        Assert.Equal("q-ho-01", (await stored()).Questions!.Items[1].Id);
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public async Task The_first_has_no_way_up_and_the_last_no_way_down()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        Assert.Empty(page.FindAll("#up-q-op-01"));
        Assert.Empty(page.FindAll("#down-q-st-12"));
    }

    [Fact]
    public async Task A_question_taken_off_can_be_undone_in_one_press()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("#q-st-13 button[value='Remove:q-st-13']").Click();
        Assert.DoesNotContain("q-st-13", Ids(page));
        Assert.StartsWith("Saved. Taken off your list: Do I have active myeloma", Notice(page), StringComparison.Ordinal);

        page.Find("#notice button").Click();
        Assert.Contains("q-st-13", Ids(page));
        Assert.Empty((await stored()).Questions!.Removed);
    }

    [Fact]
    public async Task Words_that_are_too_long_stay_in_the_box_with_an_error()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        var words = new string('a', 141);
        page.Find("#words-q-ho-01").Change(words);
        page.Find("button[value='Reword:q-ho-01']").Click();
        Assert.Equal(words, page.Find("#words-q-ho-01").GetAttribute("value"));
        Assert.Contains("This is too long for the page.", page.Find("#words-q-ho-01-error").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#q-ho-01 details").GetAttribute("open"));
        Assert.Contains("#words-q-ho-01", page.Find(".error-summary a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(words, QuestionDrafts.Of(await stored()).One("words-q-ho-01"));
    }

    [Fact]
    public async Task New_words_take_the_place_of_ours()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("#words-q-ho-01").Change("Can I be treated near home?");
        page.Find("button[value='Reword:q-ho-01']").Click();
        Assert.Equal("Can I be treated near home?", page.Find("#q-ho-01 h3").TextContent);
        Assert.Null(page.Find("#q-ho-01 details").GetAttribute("open"));
        Assert.Equal("Can I be treated near home?", (await stored()).Questions!.Items.Find(q => q.Id == "q-ho-01")!.OwnWords);
    }

    [Fact]
    public async Task An_own_question_goes_to_the_end_and_leaves_the_box_empty()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("#own").Change("May my sister come?");
        page.Find("button[value='AddOwn:']").Click();
        Assert.Equal("Saved. It is number 13 on your list.", Notice(page));
        Assert.Equal("May my sister come?", page.Find("#own-1 h3").TextContent);
        Assert.True(string.IsNullOrEmpty(page.Find("#own").GetAttribute("value")));
        Assert.Equal("own-1", (await stored()).Questions!.More.Single().Id);
    }

    [Fact]
    public async Task An_empty_question_is_not_added()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        page.Find("button[value='AddOwn:']").Click();
        Assert.Contains("Write your question first.", page.Find("#own-error").TextContent, StringComparison.Ordinal);
        Assert.Null((await stored()).Questions);
    }

    [Fact]
    public async Task A_hard_question_waits_in_a_closed_block_and_comes_with_one_press()
    {
        var (page, stored) = await OpenAsync(ACase.Rosa());
        Assert.Null(page.Find("#hard").GetAttribute("open"));
        Assert.Contains("Some people want to ask about how things may go. Others do not. It is up to you.", page.Find("#hard").TextContent, StringComparison.Ordinal);
        page.Find("#hard button[value='Add:q-st-21']").Click();
        Assert.Equal("q-st-21", (await stored()).Questions!.Items.FindAll(q => q.Place == QuestionPlace.Visit)[^1].Id);
        Assert.Empty(page.FindAll("#hard button[value='Add:q-st-21']"));
    }

    [Fact]
    public async Task The_helper_is_called_by_name_and_can_be_the_one_who_asks()
    {
        var (page, stored) = await OpenAsync(ACase.Walter());
        Assert.Contains("For June (4)", page.Find("#helper-list summary").TextContent, StringComparison.Ordinal);
        var let = page.Find("button[value='HelperAsks:q-de-04']");
        Assert.Equal("June will ask it", let.TextContent);
        let.Click();
        Assert.Contains("June asks this one", page.Find("#q-de-04").TextContent, StringComparison.Ordinal);
        Assert.Equal(Asker.Helper, (await stored()).Questions!.Items.Find(q => q.Id == "q-de-04")!.Asker);
    }

    [Fact]
    public async Task Without_a_helper_nobody_is_asked_who_asks()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        Assert.Empty(page.FindAll("button[value^='HelperAsks']"));
        Assert.Empty(page.FindAll("#helper-list"));
    }

    [Fact]
    public async Task Picks_that_come_up_later_are_offered_and_swapped_in_for_nothing()
    {
        var touched = new QuestionAction(QuestionDeed.Up, "q-dx-21").ApplyTo(ACase.Denise(), Content.Rules, ACase.Day0);
        var (page, _) = await OpenAsync(touched with { Told = new Told(ToldKind.CancerLump, IsRare: false), SoFar = touched.SoFar | SoFar.HadBiopsy });
        Assert.Equal(touched.Questions!.In(QuestionPlace.Visit).Select(q => q.Id), Ids(page));
        var offered = page.Find("section[aria-labelledby=new-title] button");
        var id = offered.GetAttribute("value")!.Split(':')[1];
        offered.Click();
        Assert.Contains(id, page.FindAll(".question-card").Select(card => card.Id));
    }

    [Fact]
    public async Task What_another_window_changes_shows_up_here()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var board = page.Instance;
        await storage!.Cases.ChangeAsync(
            new CaseId(board.Id),
            new Actor.Owner(new OwnerId(board.Owner)),
            CaseVerb.RemoveQuestion,
            file => new QuestionAction(QuestionDeed.Remove, "q-op-01").ApplyTo(file, Content.Rules, ACase.Day0),
            CancellationToken.None);
        page.WaitForAssertion(() => Assert.DoesNotContain("q-op-01", Ids(page)));
    }

    [Fact]
    public async Task What_was_typed_before_stands_in_its_box_again()
    {
        var (page, _) = await OpenAsync(QuestionDrafts.Keep(ACase.Rosa(), QuestionAction.OwnField, "May my"));
        Assert.Equal("May my", page.Find("#own").GetAttribute("value"));
    }

    [Fact]
    public async Task Someone_elses_case_is_not_there()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var other = Render<QuestionBoard>(p => p.Add(b => b.Id, page.Instance.Id).Add(b => b.Owner, Guid.NewGuid()));
        Assert.Equal("", other.Markup);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        if (storage is not null)
        {
            await storage.DisposeAsync();
        }
    }

    private static IEnumerable<string?> Ids(IRenderedComponent<QuestionBoard> page) =>
        page.FindAll("section .question-card").Select(card => card.Id);

    private static string Notice(IRenderedComponent<QuestionBoard> page) => page.Find("#notice p").TextContent;

    private async Task<(IRenderedComponent<QuestionBoard> Page, Func<Task<CaseFile>> Stored)> OpenAsync(CaseFile answers)
    {
        var kept = storage = await TestStorage.StartAsync();
        var (id, owner) = await kept.CaseWithAsync(file => answers with { Id = file.Id });
        Services.AddSingleton(Content);
        Services.AddSingleton(kept.Cases);
        Services.AddSingleton(kept.Bus);
        Services.AddSingleton(new Today(kept.Time));
        Services.AddScoped<QuestionDesk>();
        Services.AddSingleton(new UiWords("There is a problem", "Error:", "Month", "Day", "Year", "Saved {time}", "Not saved"));
        Services.AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        return (
            Render<QuestionBoard>(p => p.Add(b => b.Id, id.Value).Add(b => b.Owner, owner.Id.Value)),
            async () => Assert.IsType<CaseOpening.Opened>(await kept.Cases.OpenAsync(id, owner, CancellationToken.None)).File);
    }

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
