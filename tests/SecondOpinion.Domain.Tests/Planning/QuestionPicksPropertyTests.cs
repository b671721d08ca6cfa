using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>What must hold of the picks of any case, with banks made at random and with the real one.</summary>
public sealed class QuestionPicksPropertyTests
{
    public static TheoryData<string> Banks => ["made", "real"];

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_app_never_picks_a_hard_office_parting_or_helper_question_for_the_visit(string bank) =>
        Holds(bank, (any, picks) => Visit(any, picks).All(q => q is { IsSensitive: false, ForOffice: false, IsBeforeILeave: false } && !q.Topics.Contains("caregiver")));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Hard_questions_are_picked_for_no_list_at_all(string bank) =>
        Holds(bank, (any, picks) => picks.ToList().Items.All(item => !any.Rules.Prompts.Find(q => q.Id == item.Id)!.IsSensitive));

    [Theory]
    [MemberData(nameof(Banks))]
    public void Every_pick_fits_the_case(string bank) =>
        Holds(bank, (any, picks) => picks.ToList().Items.Select(item => any.Rules.Prompts.Find(q => q.Id == item.Id)!).All(q =>
            (q.Diagnoses.Contains("any") || q.Diagnoses.Overlaps(any.Facts.Diagnoses))
            && (q.Reasons.Contains("any") || q.Reasons.Overlaps(any.Facts.Reasons))
            && q.Visits.Contains(any.Facts.Visit)
            && (q.Topics.IsEmpty || q.Topics.Overlaps(any.Facts.Topics))
            && q.Needs.All(any.Facts.Facts.Contains)));

    [Theory]
    [MemberData(nameof(Banks))]
    public void At_most_five_and_seven_and_a_reading_asks_five_at_most(string bank) =>
        Holds(bank, (any, picks) => picks.AskFirst.Count <= 5
            && picks.AlsoAsk.Count <= (any.Facts.Visit is VisitType.PathologyOnly or VisitType.RadiologyOnly ? 0 : 7)
            && picks.Helper.Count <= 4);

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_category_has_more_than_two_of_the_first_five(string bank) =>
        Holds(bank, (any, picks) => Counts(any, picks.AskFirst).All(category => category.Count <= 2));

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_category_has_more_than_three_over_both_lists_or_four_where_the_first_reason_leads(string bank) =>
        Holds(bank, (any, picks) => Counts(any, picks.AskFirst.AddRange(picks.AlsoAsk))
            .All(category => category.Count <= (LeadsFirst(any).Contains(category.Id) ? 4 : 3)));

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_two_picks_ask_nearly_the_same(string bank) =>
        Holds(bank, (any, picks) => NoneTwice(Visit(any, picks).Select(q => q.Twin).OfType<string>()));

    [Theory]
    [MemberData(nameof(Banks))]
    public void No_question_is_picked_twice(string bank) =>
        Holds(bank, (_, picks) => NoneTwice(picks.ToList().Items.Select(item => item.Id)));

    [Theory]
    [MemberData(nameof(Banks))]
    public void A_visit_starts_with_how_long_it_is_safe_to_wait_or_when_to_call(string bank) =>
        Holds(bank, (any, picks) =>
        {
            var lead = any.Facts.Facts.Contains(Fact.Named) ? "q-op-01" : "q-de-02";
            return any.Facts.Visit is VisitType.PathologyOnly or VisitType.RadiologyOnly
                || !picks.Eligible.Contains(lead)
                || picks.AskFirst[0] == lead;
        });

    [Theory]
    [MemberData(nameof(Banks))]
    public void The_same_case_is_given_the_same_picks_whatever_the_order_of_the_bank(string bank) =>
        Holds(bank, (any, picks) =>
        {
            var backwards = QuestionPicks.For(any.Facts, any.Rules with { Prompts = any.Rules.Prompts.Reverse(), Reasons = any.Rules.Reasons.Reverse() });
            return backwards.AskFirst.SequenceEqual(picks.AskFirst)
                && backwards.AlsoAsk.SequenceEqual(picks.AlsoAsk)
                && backwards.Helper.SequenceEqual(picks.Helper)
                && backwards.Office.ToHashSet().SetEquals(picks.Office)
                && backwards.Hard.ToHashSet().SetEquals(picks.Hard);
        });

    private static void Holds(string bank, Func<AnyRules, QuestionPicks, bool> holds) =>
        Prop.ForAll(bank == "real" ? AnyRules.Of(RealRules.Book) : AnyRules.Made, any => holds(any, QuestionPicks.For(any.Facts, any.Rules))).QuickCheckThrowOnFailure();

    private static IEnumerable<QuestionPrompt> Visit(AnyRules any, QuestionPicks picks) =>
        picks.AskFirst.Concat(picks.AlsoAsk).Select(id => any.Rules.Prompts.Find(q => q.Id == id)!);

    private static IEnumerable<(string Id, int Count)> Counts(AnyRules any, IEnumerable<string> ids) =>
        ids.Select(id => any.Rules.Prompts.Find(q => q.Id == id)!).GroupBy(q => q.Category).Select(group => (group.Key, group.Count()));

    private static ImmutableList<string> LeadsFirst(AnyRules any) =>
        any.Facts.Reasons.Select(id => any.Rules.Reasons.Find(r => r.Id == id)).OfType<ReasonRule>().FirstOrDefault()?.LeadsWith ?? [];

    private static bool NoneTwice(IEnumerable<string> values) => values.GroupBy(value => value).All(group => group.Count() == 1);
}
