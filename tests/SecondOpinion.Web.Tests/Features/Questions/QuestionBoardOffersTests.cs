using Bunit;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

/// <summary>What an open list offers, whom it speaks of, and what reaches it from elsewhere.</summary>
public sealed class QuestionBoardOffersTests : BoardTest
{
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
        await Storage!.Cases.ChangeAsync(
            new CaseId(board.Id),
            new Actor.Owner(new OwnerId(board.Owner)),
            CaseVerb.RemoveQuestion,
            file => new QuestionAction(QuestionDeed.Remove, "q-op-01").ApplyTo(file, Content.Rules, ACase.Day0),
            CancellationToken.None);
        page.WaitForAssertion(() => Assert.DoesNotContain("q-op-01", Ids(page)));
    }

    [Fact]
    public async Task Someone_elses_case_is_not_there()
    {
        var (page, _) = await OpenAsync(ACase.Rosa());
        var other = Render<QuestionBoard>(p => p.Add(b => b.Id, page.Instance.Id).Add(b => b.Owner, Guid.NewGuid()));
        Assert.Equal("", other.Markup);
    }
}
