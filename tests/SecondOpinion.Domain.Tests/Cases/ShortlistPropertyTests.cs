using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

/// <summary>Whatever is pressed in whatever order, the list stays a list.</summary>
public sealed class ShortlistPropertyTests
{
    private static readonly ShortlistEntry[] Known = [.. Enumerable.Range(0, 8).Select(n => new ShortlistEntry(Guid.NewGuid(), n < 6 ? $"npi:{n}" : null, $"Place {n}", null))];

    private static Arbitrary<int[]> Presses { get; } = Gen.ArrayOf(Gen.Choose(0, (Known.Length * 3) - 1)).ToArbitrary();

    [Fact]
    public void It_never_holds_more_than_five_and_no_place_twice() => Prop.ForAll(Presses, presses =>
    {
        var list = presses.Aggregate(Shortlist.Empty, Press);
        return list.Entries.Count <= Shortlist.Most
            && list.Entries.DistinctBy(e => e.Id).Count() == list.Entries.Count
            && (list.LastRemoved is not { } removed || !list.Entries.Exists(e => e.Id == removed.Entry.Id));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_removed_can_be_put_back_as_it_was() => Prop.ForAll(Presses, presses =>
    {
        var list = presses.Aggregate(Shortlist.Empty, Press);
        return list.Entries.TrueForAll(entry => list.Remove(entry.Id).PutBack().Entries.SequenceEqual(list.Entries));
    }).QuickCheckThrowOnFailure();

    // A full list refuses; the page says so, and nothing has changed.
    private static Shortlist Press(Shortlist list, int press)
    {
        var entry = Known[press % Known.Length];
        try
        {
            return (press / Known.Length) switch
            {
                0 => list.Add(entry),
                1 => list.Remove(entry.Id),
                _ when press % 2 == 0 => list.PutBack(),
                _ => list.Answer(entry.Id, new PlaceAnswers(TakesMyPlan: true, "soon", null)),
            };
        }
        catch (CaseRuleException refusal) when (refusal.Rule == CaseRule.ShortlistFull)
        {
            return list;
        }
    }
}
