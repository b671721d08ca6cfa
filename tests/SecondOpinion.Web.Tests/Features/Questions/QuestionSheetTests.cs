using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

public sealed class QuestionSheetTests
{
    private static readonly ContentLibrary Content = ContentLibrary.Load();

    [Fact]
    public void Every_reason_has_a_few_words_for_what_it_was_picked_for()
    {
        var words = Content.WordingFor(Language.English, planFor: null);
        Assert.All(Content.Rules.Reasons, reason => Assert.NotEmpty(words[$"questions.for.{reason.Id}"]));
    }

    [Fact]
    public void Days_are_said_as_on_every_screen_with_their_weekday_and_no_year_where_they_are_near()
    {
        var words = QuestionSheet.Of(ACase.Rosa(), Content, Language.English, ACase.Day0).Words;
        Assert.Equal("Friday, March 27", words.Date(new DateOnly(2026, 3, 27)));
    }

    [Fact]
    public void A_case_shows_five_seven_and_its_other_lists()
    {
        var walter = Sheet(ACase.Walter());
        Assert.Equal((5, 7, 0, 9, 4), (walter.AskFirst.Count(), walter.AlsoAsk.Count(), walter.More.Count(), walter.Office.Count, walter.HelperPage.Count));
        Assert.Equal("For June (4)", walter.Helper!.Title(walter.Words, walter.HelperPage.Count));
    }

    [Fact]
    public void Only_slides_are_asked_about_in_five_written_questions()
    {
        var slides = Sheet(ACase.Rosa() with { WantedVisit = new WantedVisit(VisitType.PathologyOnly) });
        Assert.True(slides.IsReading);
        Assert.Equal(5, slides.Visit.Count);
    }

    [Fact]
    public void A_card_says_what_it_was_picked_for()
    {
        var rosa = Sheet(ACase.Rosa(DateOnly.FromDateTime(ACase.Started.DateTime)));
        Assert.Equal("Picked because it is not clear how long it is safe to wait", rosa.Visit[0].Because);
        Assert.Equal("Picked for: care near home", rosa.Visit[2].Because);
    }

    [Fact]
    public void Own_words_need_no_explaining()
    {
        var plain = ACase.Rosa().ChangeQuestions(list => list.Ask("q-dx-05", QuestionPlace.Visit));
        Assert.NotNull(Sheet(plain).Visit[0].Explain);
        Assert.Null(Sheet(plain.ChangeQuestions(list => list.Reword("q-dx-05", "Did you look yourself?"))).Visit[0].Explain);
    }

    [Fact]
    public void Hard_questions_are_offered_and_not_among_the_others()
    {
        var rosa = Sheet(ACase.Rosa()).Offers;
        Assert.Equal(["q-st-21", "q-op-22", "q-li-12", "q-li-13"], rosa.Hard.Select(q => q.Id));
        Assert.Empty(rosa.Groups.SelectMany(g => g.Questions).Select(q => q.Id).Intersect(rosa.Hard.Select(q => q.Id)));
    }

    [Theory]
    [InlineData(Person.Me, "June", "June asks this one")]
    [InlineData(Person.MyChild, null, "My helper asks this one")]
    [InlineData(Person.SomeoneIHelp, null, "You ask this one")]
    public void Words_about_the_helper_follow_the_person(Person person, string? helper, string words)
    {
        var sheet = Sheet(ACase.Walter() with { For = new PlanFor(person, "Walter"), Helper = new Domain.Cases.Helper(YesNoUnknown.Yes, helper) });
        Assert.Equal(words, sheet.Helper!.Asks(sheet.Words));
    }

    private static QuestionSheet Sheet(CaseFile file) => QuestionSheet.Of(file, Content, Language.English, ACase.Day0);
}
