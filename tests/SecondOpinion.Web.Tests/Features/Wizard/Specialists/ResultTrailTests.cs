using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Wizard.Specialists;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

public sealed class ResultTrailTests
{
    private static readonly SearchAsk Ask = new("27701", 50);

    [Fact]
    public void It_leads_back_to_every_page_it_came_through()
    {
        var trail = ResultTrail.Of(Ask).With(2, Mark(10)).With(3, Mark(20));
        var read = ResultTrail.Of(Ask with { Trail = trail.Text });
        Assert.Equal((3, null, Mark(10), Mark(20)), (read.LastPage, read.StartOf(1), read.StartOf(2), read.StartOf(3)));
        Assert.Equal((1, 2, 3, 3), (read.PageNear(null), read.PageNear(2), read.PageNear(3), read.PageNear(99)));
    }

    [Fact]
    public void Another_search_begins_another() =>
        Assert.Equal(1, ResultTrail.Of(Ask with { Miles = 25, Trail = ResultTrail.Of(Ask).With(2, Mark(10)).Text }).LastPage);

    [Fact]
    public void Going_on_from_an_earlier_page_forgets_the_later_ones() =>
        Assert.Equal(2, ResultTrail.Of(Ask).With(2, Mark(10)).With(3, Mark(20)).With(2, Mark(11)).LastPage);

    [Fact]
    public void It_never_grows_longer_than_a_case_keeps()
    {
        var trail = Enumerable.Range(2, 500).Aggregate(ResultTrail.Of(Ask), (so, page) => so.With(page, Mark(page)));
        Assert.InRange(trail.Text!.Length, SearchPlace.TrailLength / 2, SearchPlace.TrailLength);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("27701|50||||False\nnot a mark")]
    public void What_is_no_trail_is_none(string text) => Assert.Null(ResultTrail.Of(Ask with { Trail = text }).Text);

    private static NearbyMark Mark(double miles) => new(miles, PlaceKind.Clinician, "obrien eve", "1234567893");
}
