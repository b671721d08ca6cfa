using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The ledger of any case: what it counts, whom letters go to, and what it never drops.</summary>
public sealed class RecordLedgerTests
{
    private static readonly DateOnly Day = ACase.Day0;

    private static readonly Arbitrary<(int Record, RecordStatus Status)[]> Marks =
        (from record in Gen.Choose(0, RealRules.Book.Records.Count - 1) from status in Gen.Elements(Enum.GetValues<RecordStatus>()) select (record, status)).ArrayOf().ToArbitrary();

    [Fact]
    public void Its_counts_never_pass_one_another() => Holds((_, plan) =>
        plan.Ledger.Sent <= plan.Ledger.Here && plan.Ledger.Here <= plan.Ledger.Wanted.Count && plan.Ledger.Asked <= plan.Ledger.ToBeAsked.Count());

    [Fact]
    public void Each_record_that_can_be_written_for_is_in_one_letter() => Holds((_, plan) =>
        plan.Ledger.Groups.SelectMany(group => group.Records).Order(StringComparer.Ordinal).SequenceEqual(
            plan.Records.Needed.Where(id => RecordHolders.WrittenTo(Kind(id).Holder) is not null).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_answer_that_changes_drops_nothing_a_person_touched() => Holds((file, _) =>
    {
        var changed = CasePlan.Of(file with { Told = new Told(ToldKind.HeartValve, IsRare: false), Diagnosis = null, SoFar = SoFar.Nothing }, RealRules.Book, Day);
        return file.Tracking.Records.Where(r => r.Value.Status != RecordStatus.NotNeeded && r.Value != RecordItem.Untouched).All(r => changed.Records.Needed.Contains(r.Key));
    });

    [Fact]
    public void Only_what_can_still_be_asked_for_is_late() => Holds((file, _) =>
    {
        var plan = CasePlan.Of(file.Visiting(new Visit(Day, null, null, null)), RealRules.Book, Day);
        return plan.Records.Needed.All(id => plan.IsLate(id) == (plan.IsBeforeVisit && plan.StatusOf(id) == RecordStatus.ToAsk && !Kind(id).IsOwn));
    });

    [Fact]
    public void A_place_that_was_named_has_a_letter_of_its_own()
    {
        var file = ACase.Rosa().TrackRecord("rec-labs", item => item with { Holder = " Mercy " }).TrackRecord("rec-plan", item => item with { Holder = "mercy" });
        var groups = CasePlan.Of(file, RealRules.Book, Day).Ledger.Groups;
        Assert.Equal(["rec-labs", "rec-plan"], Assert.Single(groups, group => group.Name is not null).Records);
        Assert.Equal(["rec-marrow", "rec-slides"], Assert.Single(groups, group => group.IsLab).Records);
    }

    [Fact]
    public void What_was_asked_for_leaves_the_letter_and_not_the_list_of_letters()
    {
        var before = CasePlan.Of(ACase.Rosa(), RealRules.Book, Day).Ledger;
        var after = CasePlan.Of(ACase.Rosa().Marked("rec-slides", RecordStatus.Asked).Marked("rec-marrow", RecordStatus.Asked), RealRules.Book, Day).Ledger;
        Assert.Equal(before.Groups.Select(g => g.Key), after.Groups.Select(g => g.Key));
        var lab = after.Groups.Find(g => g.IsLab)!;
        Assert.Empty(after.Open(lab));
        Assert.Equal(["rec-marrow", "rec-slides"], after.Awaited(lab));
    }

    [Fact]
    public void A_record_that_was_only_offered_stays_once_it_is_wanted()
    {
        var offered = CasePlan.Of(ACase.Rosa(), RealRules.Book, Day).Records.Other[0];
        var plan = CasePlan.Of(ACase.Rosa().TrackRecord(offered, item => item with { IsWanted = true }), RealRules.Book, Day);
        Assert.Contains(offered, plan.Ledger.Wanted);
        Assert.DoesNotContain(offered, plan.Records.Other);
    }

    private static RecordKind Kind(string id) => RealRules.Book.Records.Find(r => r.Id == id)!;

    private static void Holds(Func<CaseFile, CasePlan, bool> holds) => Prop.ForAll(Marks, marks =>
    {
        var file = marks.Aggregate(ACase.Rosa(), (all, mark) => all.Marked(RealRules.Book.Records[mark.Record].Id, mark.Status));
        return holds(file, CasePlan.Of(file, RealRules.Book, Day));
    }).QuickCheckThrowOnFailure();
}
