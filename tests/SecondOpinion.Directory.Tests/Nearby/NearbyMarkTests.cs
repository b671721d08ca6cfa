using SecondOpinion.Directory.Nearby;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Directory.Tests.Nearby;

public sealed class NearbyMarkTests
{
    [Theory]
    [InlineData(0.1 + 0.2, PlaceKind.Clinician, "obrien eve", "1234567893")]
    [InlineData(0, PlaceKind.Hospital, "A | B HOSPITAL", "34000F")]
    [InlineData(1e300, PlaceKind.Center, "", "nci-duke")]
    public void A_mark_reads_back_as_it_was_written(double miles, PlaceKind kind, string name, string id)
    {
        var mark = new NearbyMark(miles, kind, name, id);
        Assert.Equal(mark, NearbyMark.Parse(mark.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1|2|3")]
    [InlineData("NaN|3|1|x")]
    [InlineData("1|9|1|x")]
    [InlineData("far|3|1|x")]
    public void Anything_else_is_no_mark(string? text) => Assert.Null(NearbyMark.Parse(text));
}
