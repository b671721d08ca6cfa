using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>What must hold of the records of any case, with rules made at random and with the real ones.</summary>
public sealed class RecordListPropertyTests
{
    public static TheoryData<string> Banks => ["made", "real"];

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_record_is_listed_twice(string bank) =>
        Holds(bank, (_, list) => list.Needed.Concat(list.Other).GroupBy(id => id).All(group => group.Count() == 1));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_record_fits_the_case(string bank) =>
        Holds(bank, (any, list) => list.Needed.Concat(list.Other).Select(id => any.Rules.Records.Find(r => r.Id == id)!).All(record =>
            (record.Diagnoses.Contains("any") || record.Diagnoses.Overlaps(any.Facts.Diagnoses))
            && record.Visits.Contains(any.Facts.Visit)
            && (record.Topics.IsEmpty || record.Topics.Overlaps(any.Facts.Topics))));

    [Theory]
    [MemberData(nameof(Banks))]
    public void A_needed_record_is_needed_because_its_fact_is_true(string bank) =>
        Holds(bank, (any, list) => list.Needed.Select(id => any.Rules.Records.Find(r => r.Id == id)!)
            .All(record => record.AppliesIf is not { } fact || any.Facts.Facts.Contains(fact)));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Without_a_biopsy_nothing_made_of_tissue_is_asked_for(string bank) =>
        Holds(bank, (any, list) => any.Facts.Facts.Contains(Fact.Tissue)
            ? !list.NoTissueYet
            : !list.Needed.Concat(list.Other).Any(any.Rules.RecordSets.NeedTissue.Contains));

    [Theory]
    [MemberData(nameof(Banks))]
    public void What_may_be_worth_having_comes_in_order_of_need(string bank) =>
        Holds(bank, (any, list) =>
        {
            var needs = list.Other.Select(id => any.Rules.Records.Find(r => r.Id == id)!.Need).ToList();
            return needs.Order().SequenceEqual(needs);
        });

    private static void Holds(string bank, Func<AnyRules, RecordList, bool> holds) =>
        Prop.ForAll(bank == "real" ? AnyRules.Of(RealRules.Book) : AnyRules.Made, any => holds(any, RecordList.For(any.Facts, any.Rules))).QuickCheckThrowOnFailure();
}
