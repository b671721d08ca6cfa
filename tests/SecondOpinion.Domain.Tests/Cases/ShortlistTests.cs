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

    [Fact]
    public void What_was_removed_is_put_back_where_it_stood_with_all_that_was_noted()
    {
        var asked = Place("Two") with { Asked = new PlaceAnswers(TakesMyPlan: true, "3 weeks", "about 40") };
        var list = Shortlist.Empty.Add(Place("One")).Add(asked).Add(Place("Three"));
        var less = list.Remove(asked.Id);
        Assert.Equal(["One", "Three"], less.Entries.Select(e => e.Name));
        Assert.Equal(list.Entries, less.PutBack().Entries);
        Assert.Null(less.PutBack().LastRemoved);
    }

    [Fact]
    public void Adding_another_place_forgets_what_was_removed()
    {
        var one = Place("One");
        Assert.Null(Shortlist.Empty.Add(one).Remove(one.Id).Add(Place("Two")).LastRemoved);
    }

    [Fact]
    public void Putting_back_into_a_full_list_is_refused_and_with_nothing_removed_changes_nothing()
    {
        var one = Place("One");
        var refilled = Enumerable.Range(0, Shortlist.Most).Aggregate(Shortlist.Empty, (list, n) => list.Add(Place($"Place {n}"))) with { LastRemoved = new(one, 0) };
        Refused.By(CaseRule.ShortlistFull, () => refilled.PutBack());
        Assert.Same(Shortlist.Empty, Shortlist.Empty.PutBack());
    }

    [Fact]
    public void An_answer_is_kept_for_its_place_alone()
    {
        var (one, two) = (Place("One"), Place("Two"));
        var answers = new PlaceAnswers(TakesMyPlan: false, "6 weeks", null);
        var list = Shortlist.Empty.Add(one).Add(two).Answer(two.Id, answers).Answer(Guid.NewGuid(), PlaceAnswers.None);
        Assert.Equal([PlaceAnswers.None, answers], list.Entries.Select(e => e.Asked));
    }

    [Fact]
    public void Before_other_lists_were_searched_a_place_with_an_id_was_a_center() =>
        Assert.Equal((PlaceKind.Center, PlaceKind.Own), (Place("Center", "nci-1").Kind, Place("Clinic").Kind));

    private static ShortlistEntry Place(string name, string? directoryId = null) => new(Guid.NewGuid(), directoryId, name, null);
}
