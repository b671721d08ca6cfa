using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using Xunit;
using Known = SecondOpinion.Domain.Planning.Fact;

namespace SecondOpinion.Content.Tests.Guidance;

public class GuidanceTests
{
    private static readonly ContentLibrary Content = TheLibrary.Content;
    private static readonly Wording Words = Content.WordingFor(Language.English, planFor: null);

    [Xunit.Fact]
    public void The_first_screen_has_its_three_cards_in_order() =>
        Assert.Equal(["call-911", "cancer-team", "heart-doctor"], Content.DangerSigns.Cards.Select(card => card.Id));

    [Theory]
    [InlineData("blood_cancer", "myeloma", Known.CancerNamed, "blood-cancer")]
    [InlineData("solid_tumor", "breast", Known.CancerNamed, "cancer")]
    [InlineData("solid_tumor", "ovary", Known.Named, "ovary")]
    [InlineData("heart_valve", "aortic", Known.Named, "heart-valve")]
    [InlineData("neurological", "headache", null, "brain-and-nerves")]
    [InlineData("ortho_surgery", "work", Known.Named, "joint-and-spine")]
    [InlineData("rare_disease", "child", null, "child")]
    [InlineData("chronic", "work", Known.Named, "")]
    public void A_case_adds_its_own_danger_signs(string tag, string topic, Known? fact, string cards) =>
        Assert.Equal(cards, string.Join(',', Content.DangerSigns.ExtrasFor(Facts(tag, topic, fact)).Select(card => card.Id)));

    [Xunit.Fact]
    public void An_illness_can_add_a_card_that_its_kind_does_not_bring()
    {
        var facts = Facts("chronic", "work", Known.Named) with { DangerExtras = ["brain-and-nerves"] };
        Assert.Equal(["brain-and-nerves"], Content.DangerSigns.ExtrasFor(facts).Select(card => card.Id));
    }

    [Theory]
    [InlineData("heart failure", "heart-and-vessels")]
    [InlineData("insuficiencia cardíaca", "heart-and-vessels")]
    [InlineData("preeclampsia", "pregnancy")]
    public void The_words_of_a_patient_call_up_the_card(string typed, string card)
    {
        var extras = Content.Rules.ConditionNames.In(typed).SelectMany(condition => condition.DangerExtras);
        var facts = Facts("chronic", "work", Known.Named) with { DangerExtras = [.. extras] };
        Assert.Contains(card, Content.DangerSigns.ExtrasFor(facts).Select(shown => shown.Id));
    }

    [Theory]
    [InlineData("acute leukemia", true)]
    [InlineData("leucemia mieloide aguda", true)]
    [InlineData("asthma", false)]
    [InlineData("migraine", false)]
    public void Where_hours_or_days_can_count_the_illness_says_so(string typed, bool hoursOrDays) =>
        Assert.Equal(hoursOrDays, Content.Rules.ConditionNames.In(typed).Any(condition => condition.HoursOrDays));

    [Xunit.Fact]
    public void A_card_of_no_tag_and_no_topic_comes_only_with_an_illness_that_names_it()
    {
        var extra = Content.DangerSigns.Extras[0] with { Tags = [], Topics = [], Needs = [] };
        var facts = Facts("blood_cancer", "myeloma", Known.CancerNamed);
        Assert.False(extra.Fits(facts));
        Assert.True(extra.Fits(facts with { DangerExtras = [extra.Card.Id] }));
    }

    [Xunit.Fact]
    public void Nobody_reads_of_cancer_who_was_not_told_of_it()
    {
        var cards = Content.DangerSigns.ExtrasFor(Facts("solid_tumor", "ovary", Known.Named));
        var texts = cards.SelectMany(card => card.Signs.Add(card.Title).AddRange(card.Then)).Select(text => Words.Say(text));
        Assert.DoesNotContain(texts, text => text.Contains("cancer", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Content.DangerSigns.ExtrasFor(Facts("chronic", "work", Known.Named) with { DangerExtras = ["cancer"] }));
    }

    [Theory]
    [InlineData("multiple myeloma", "blood_cancer", "blood-cancer")]
    [InlineData("cyst on my ovary", "solid_tumor", "pelvic")]
    [InlineData("stage 1 breast cancer, I think", "solid_tumor", "breast")]
    [InlineData("aortic stenosis", "heart_valve", "valve")]
    [InlineData("headaches", "neurological", "headache")]
    [InlineData("mesothelioma", "solid_tumor", "mesothelioma")]
    [InlineData("something odd", "ortho_surgery", "bone-and-joint")]
    [InlineData("something odd", "heart_valve", "valve")]
    [InlineData("something odd", "chronic", "any-other")]
    [InlineData("asthma", "chronic", "lung")]
    public void The_words_then_the_kind_lead_to_a_kind_of_doctor(string typed, string tag, string ladder) =>
        Assert.Equal(ladder, Content.Ladders.For(Content.Rules.ConditionNames.In(typed), [tag])[0].Id);

    [Xunit.Fact]
    public void A_case_with_no_words_and_no_tag_still_gets_an_answer() =>
        Assert.Equal("any-other", Assert.Single(Content.Ladders.For([], [])).Id);

    [Xunit.Fact]
    public void Reading_slides_only_needs_no_ride_no_helper_and_no_two_copies()
    {
        var booked = Content.Stages[PlanStage.Scheduled];
        Assert.Equal(["save-date", "interpreter", "questions"], booked.TasksFor(Facts("blood_cancer", "work", Known.Tissue) with { Visit = VisitType.PathologyOnly }).Select(task => task.Id));
        Assert.Equal("They are reviewing", Words.Say(Content.Stages[PlanStage.Visited].TitleFor(VisitType.RadiologyOnly)));
        Assert.Equal("Visit done", Words.Say(Content.Stages[PlanStage.Visited].TitleFor(VisitType.Virtual)));
    }

    [Xunit.Fact]
    public void The_help_lines_carry_the_numbers_of_the_specification() => Assert.Equal(
        ["988", "1-800-227-2345", "1-800-422-6237", "911"], Content.HelpLines.All.Select(line => line.Number));

    [Xunit.Fact]
    public void The_start_notice_fills_both_days() => Assert.Equal(
        "Ana's treatment starts on December 8, 2026. The second opinion is on December 11, 2026.",
        Content.WordingFor(Language.English, new PlanFor(Person.MyChild, "Ana")).Say(
            Content.Notices["start-before-visit"].Lines[0],
            ("start", new DateOnly(2026, 12, 8)),
            ("visit", new DateOnly(2026, 12, 11))));

    [Xunit.Fact]
    public void The_scripts_have_a_line_for_each_thing_to_ask()
    {
        Assert.Equal(["A", "A2", "A3", "B", "C", "F"], Content.Scripts.All.Select(script => script.Id));
        Assert.Equal((7, 13, 11), (Lines("A"), Lines("B"), Lines("C")));

        static int Lines(string script) => Content.Scripts[script].LinesFor([Known.Tissue, Known.HadTest]).Count;
    }

    [Xunit.Fact]
    public void What_a_script_asks_already_is_a_question_of_the_bank_for_the_office()
    {
        var asked = Content.Scripts.All.SelectMany(script => script.AllLines).SelectMany(line => line.SameAs).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, id => Assert.True(Content.Questions[id].Prompt.ForOffice, id));
        Assert.Contains("q-co-06", Content.Scripts["B"].AskedBy([Known.Tissue]));
        Assert.DoesNotContain("q-co-06", Content.Scripts["B"].AskedBy([Known.PlanGiven]));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A2")]
    public void The_first_doctor_is_asked_for_slides_only_where_a_biopsy_was_done(string script)
    {
        Assert.Contains("slides", Said(Known.Tissue), StringComparison.Ordinal);
        Assert.DoesNotContain("slides", Said(Known.HadTest), StringComparison.Ordinal);
        Assert.Contains("records and scans", Said(Known.HadTest), StringComparison.Ordinal);
        Assert.Equal(Content.Scripts[script].LinesFor([Known.Tissue]).Count, Content.Scripts[script].LinesFor([Known.HadTest]).Count);

        string Said(Known fact) => string.Join('\n', Content.Scripts[script].LinesFor([fact]).Select(line => line.For(Language.English, Person.Me)));
    }

    [Xunit.Fact]
    public void A_heart_plan_without_a_biopsy_has_no_task_about_slides()
    {
        Assert.Contains(Tasks(Known.Tissue), task => task.Contains("slide", StringComparison.Ordinal));
        Assert.DoesNotContain(Tasks(Known.HadTest), task => task.Contains("slide", StringComparison.Ordinal));
        Assert.Contains("Ask about scan fees.", Tasks(Known.HadTest));

        static List<string> Tasks(Known fact) =>
            [.. Content.Stages.All.SelectMany(stage => stage.TasksFor(Facts("heart_valve", "valve", fact))).Select(task => Words.Say(task.Text))];
    }

    [Xunit.Fact]
    public void Nobody_is_to_ask_about_slides_who_had_no_biopsy_or_about_scans_that_were_not_done()
    {
        Assert.Contains("slides", Office(Known.Tissue), StringComparison.Ordinal);
        Assert.DoesNotContain("slide", Office(Known.HadTest), StringComparison.Ordinal);
        Assert.Contains("Can you read just my scans first?", Office(Known.HadTest), StringComparison.Ordinal);
        Assert.DoesNotContain("scan", Office(Known.PlanGiven), StringComparison.Ordinal);

        static string Office(Known fact) => string.Join('\n', Content.Scripts["B"].LinesFor([fact]).Select(line => line.For(Language.English, Person.Me)));
    }

    private static CaseFacts Facts(string tag, string topic, Known? fact) => new(
        [tag], [], VisitType.InPerson, [topic], fact is { } one ? [one] : []);
}
