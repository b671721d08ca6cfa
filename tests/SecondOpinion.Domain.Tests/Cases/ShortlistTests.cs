using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class ShortlistTests
{
    [Fact]
    public void Five_places_fit_and_a_sixth_is_refused()
    {
        var full = Enumerable.Range(0, Shortlist.Most).Aggregate(Shortlist.Empty, (list, n) => list.Add(Place($"Place {n}")));
        Assert.True(full.IsFull);
        Refused.By(CaseRule.ShortlistFull, () => full.Add(Place("One more")));
    }

    [Fact]
    public void Adding_what_is_there_changes_nothing_even_when_full()
    {
        var listed = Place("Center", "nci-1");
        var full = Enumerable.Range(0, 4).Aggregate(Shortlist.Empty.Add(listed), (list, n) => list.Add(Place($"Place {n}")));
        Assert.Same(full, full.Add(listed));
        Assert.Same(full, full.Add(Place("Center", "nci-1")));
    }

    [Fact]
    public void Two_places_typed_with_one_name_are_two_places() =>
        Assert.Equal(2, Shortlist.Empty.Add(Place("City clinic")).Add(Place("City clinic")).Entries.Count);

    [Fact]
    public void Removing_makes_room()
    {
        var one = Place("One");
        Assert.Empty(Shortlist.Empty.Add(one).Remove(one.Id).Entries);
        Assert.Single(Shortlist.Empty.Add(one).Remove(Guid.NewGuid()).Entries);
    }

    private static ShortlistEntry Place(string name, string? directoryId = null) => new(Guid.NewGuid(), directoryId, name, null);
}
