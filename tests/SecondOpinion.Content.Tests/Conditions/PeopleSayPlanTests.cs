using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Tests.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>The plan that follows from what people type, when nothing else than their own words says what it is.</summary>
public class PeopleSayPlanTests
{
    private const int ForAVisit = QuestionList.AskFirstCount + QuestionList.AlsoAskCount;

    private static readonly ContentLibrary Library = TheLibrary.Content;

    private static readonly List<(WhatPeopleSay.Phrase Said, CasePlan Plan)> Plans = [.. WhatPeopleSay.OfIllnesses.Select(said => (said, PlanOf(said)))];

    [Fact]
    public void A_visit_gets_twelve_questions() => Hard.None(
        from one in Plans
        let picks = one.Plan.Picks
        where picks.AskFirst.Concat(picks.AlsoAsk).Distinct(StringComparer.Ordinal).Count() != ForAVisit
        select $"{one.Said.Words}: {string.Join(' ', picks.AskFirst.Concat(picks.AlsoAsk))}");

    [Fact]
    public void There_are_records_to_gather() => Hard.None(
        from one in Plans
        where one.Plan.Records.Needed.IsEmpty
        select one.Said.Words);

    [Fact]
    public void The_kind_of_doctor_is_one_for_that_illness() => Hard.None(
        from one in Plans
        let named = Library.Rules.ConditionNames.In(one.Said.Words)
        let right = Library.Conditions.Rules.Where(rule => one.Said.Right.Contains(rule.Id)).Select(rule => rule.Ladder).ToHashSet(StringComparer.Ordinal)
        where named.Count > 0 && !right.Contains(LadderCatalogue.AnyOther)
        from kind in Library.Ladders.For(named, one.Plan.Facts.Diagnoses)
        where !right.Contains(kind.Id)
        select $"{one.Said.Words}: {kind.Id}");

    private static CasePlan PlanOf(WhatPeopleSay.Phrase said) => CasePlan.Of(
        ACase.New()
            .For(Person.Me, "Rosa")
            .Told(ToldKind.SomethingElse)
            .Named(said.Words)
            .Wants(VisitType.InPerson)
            .Planned()
            .Build(),
        Library.Rules,
        ACase.Day0);
}
