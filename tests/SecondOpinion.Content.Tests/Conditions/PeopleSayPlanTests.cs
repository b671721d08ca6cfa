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

    [Fact]
    public void A_visit_gets_twelve_questions() => Hard.None(
        from said in WhatPeopleSay.OfIllnesses
        let picks = PlanOf(said).Picks
        where picks.AskFirst.Concat(picks.AlsoAsk).Distinct(StringComparer.Ordinal).Count() != ForAVisit
        select $"{said.Words}: {string.Join(' ', picks.AskFirst.Concat(picks.AlsoAsk))}");

    [Fact]
    public void There_are_records_to_gather() => Hard.None(
        from said in WhatPeopleSay.OfIllnesses
        where PlanOf(said).Records.Needed.IsEmpty
        select said.Words);

    [Fact]
    public void The_kind_of_doctor_is_one_for_that_illness() => Hard.None(
        from said in WhatPeopleSay.OfIllnesses
        let named = Library.Rules.ConditionNames.In(said.Words)
        let right = Library.Conditions.Rules.Where(rule => said.Right.Contains(rule.Id)).Select(rule => rule.Ladder).ToHashSet(StringComparer.Ordinal)
        where named.Count > 0 && !right.Contains(LadderCatalogue.AnyOther)
        from kind in Library.Ladders.For(named, PlanOf(said).Facts.Diagnoses)
        where !right.Contains(kind.Id)
        select $"{said.Words}: {kind.Id}");

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
