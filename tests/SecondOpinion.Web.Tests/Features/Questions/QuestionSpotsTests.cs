using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Questions;

namespace SecondOpinion.Web.Tests.Features.Questions;

public sealed class QuestionSpotsTests
{
    private static readonly QuestionList List = QuestionList.Empty
        .Ask("q-op-01", QuestionPlace.Visit).Ask("q-ho-01", QuestionPlace.Visit).Ask("q-de-02", QuestionPlace.Office);

    [Fact]
    public void A_spot_leads_to_its_question_and_does_not_tell_its_id()
    {
        var spots = new QuestionSpots(List);
        Assert.All(List.Items, q => Assert.Equal(q.Id, spots.IdAt(spots.Of(q.Id))));
        Assert.All(List.Items, q => Assert.Matches("^[0-9]+$", spots.Of(q.Id)));
    }

    [Fact]
    public void It_stays_while_a_question_moves_and_when_one_is_taken_off() =>
        Assert.All(List.Items, q => Assert.Equal(new QuestionSpots(List).Of(q.Id), new QuestionSpots(List.Rank("q-ho-01", RankMove.Up).Remove("q-de-02")).Of(q.Id)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("own")]
    [InlineData("99999999999")]
    public void What_names_none_leads_nowhere(string? spot) => Assert.Null(new QuestionSpots(List).IdAt(spot));

    [Fact]
    public void A_question_the_case_does_not_have_has_none() => Assert.Null(new QuestionSpots(List).Of("q-st-13"));
}
