using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class RecordListTests
{
    private static readonly CaseFacts Anyone = new(["chronic"], [], VisitType.InPerson, [], [Fact.Tissue]);

    [Fact]
    public void Diagnoses_open_the_list_then_topics_then_what_everyone_needs()
    {
        var rules = Book(["notes", "labs"], topic: ["mammogram"], always: ["card", "labs"]);
        Assert.Equal(["notes", "labs", "mammogram", "card"], RecordList.For(Anyone with { Topics = ["breast"] }, rules).Needed);
    }

    [Fact]
    public void Two_diagnoses_share_one_list_without_doubles()
    {
        var rules = Book(["notes", "labs"], always: ["card"]);
        var sets = rules.RecordSets with { ByTag = rules.RecordSets.ByTag.Add("rare_disease", ["labs", "genes"]) };
        Assert.Equal(["notes", "labs", "genes", "card"], RecordList.For(Anyone with { Diagnoses = ["chronic", "rare_disease"] }, rules with { RecordSets = sets }).Needed);
    }

    [Fact]
    public void A_reading_of_slides_opens_with_its_own_list()
    {
        var rules = Book(["notes"], always: ["card"]);
        var sets = rules.RecordSets with { ByTag = rules.RecordSets.ByTag.Add("pathology_only", ["slides"]) };
        Assert.Equal(["slides", "card"], RecordList.For(Anyone with { Visit = VisitType.PathologyOnly }, rules with { RecordSets = sets }).Needed);
    }

    [Fact]
    public void Without_a_diagnosis_the_list_for_anyone_opens()
    {
        var rules = Book(["notes"], always: ["card"]);
        var sets = rules.RecordSets with { ByTag = rules.RecordSets.ByTag.Add("any", ["labs"]) };
        Assert.Equal(["labs", "card"], RecordList.For(Anyone with { Diagnoses = [] }, rules with { RecordSets = sets }).Needed);
    }

    [Fact]
    public void Without_a_biopsy_the_page_says_so_in_place_of_the_slides()
    {
        var rules = Book(["slides", "notes"]);
        var list = RecordList.For(Anyone with { Facts = [] }, rules);
        Assert.Equal(["notes"], list.Needed);
        Assert.True(list.NoTissueYet);
        Assert.False(RecordList.For(Anyone, rules).NoTissueYet);
    }

    [Fact]
    public void A_record_that_hangs_on_what_nobody_was_asked_is_offered_not_dropped()
    {
        var rules = Book(["notes", "implant", "treated"]);
        var list = RecordList.For(Anyone, rules);
        Assert.Equal(["notes"], list.Needed);
        Assert.Contains("implant", list.Other);
        Assert.DoesNotContain("treated", list.Other);
    }

    private static RuleBook Book(ImmutableList<string> chronic, ImmutableList<string>? topic = null, ImmutableList<string>? always = null) => new RuleBookBuilder()
        .Record("notes").Record("labs").Record("card").Record("slides").Record("genes")
        .Record("mammogram", r => r with { Topics = ["breast"] })
        .Record("implant", r => r with { AppliesIf = Fact.HasImplant })
        .Record("treated", r => r with { AppliesIf = Fact.HadTreatment })
        .Sets(new RecordSets(
            ImmutableDictionary<string, ImmutableList<string>>.Empty.Add("chronic", chronic),
            [KeyValuePair.Create("breast", topic ?? [])],
            always ?? [],
            ["slides"]))
        .Build();
}
