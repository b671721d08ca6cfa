using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Tests.Texts;
using SecondOpinion.Domain.Planning;
using Xunit;

namespace SecondOpinion.Content.Tests.Reading;

/// <summary>A tag or topic that nothing gives or nothing asks for is a rule that was forgotten.</summary>
public class TagUseTests
{
    private static readonly ContentLibrary Library = TheLibrary.Content;

    /// <summary>Topics that a case touches by who is involved and what matters to the person, not by an illness.</summary>
    private static readonly string[] FromTheAnswers = ["caregiver", "child", "interpreter", "work", "fertility"];

    [Fact]
    public void Every_topic_is_asked_for_by_a_question_a_record_or_a_danger_card() => Hard.None(Library.Tags.Topics.Except(
        Library.Rules.Prompts.SelectMany(prompt => prompt.Topics)
            .Concat(Library.Rules.Records.SelectMany(record => record.Topics))
            .Concat(Library.Rules.RecordSets.TopicAdds.Select(topic => topic.Key))
            .Concat(Library.DangerSigns.Extras.SelectMany(extra => extra.Topics))));

    [Fact]
    public void Every_topic_is_given_by_an_illness_or_by_the_answers() =>
        Hard.None(Library.Tags.Topics.Except(Library.Conditions.Rules.SelectMany(rule => rule.Topics)).Except(FromTheAnswers));

    [Fact]
    public void Every_diagnosis_tag_is_given_by_an_illness_and_asked_for_by_a_question()
    {
        var tags = Library.Tags.Diagnoses.Remove(CaseFacts.Any);
        Hard.None(tags.Except(Library.Conditions.Rules.SelectMany(rule => rule.Tags)).Select(tag => $"{tag}: no illness"));
        Hard.None(tags.Except(Library.Rules.Prompts.SelectMany(prompt => prompt.Diagnoses)).Select(tag => $"{tag}: no question"));
    }

    [Fact]
    public void Every_diagnosis_tag_opens_with_a_list_of_records() =>
        Hard.None(Library.Tags.Diagnoses.Except(Library.Rules.RecordSets.ByTag.Keys));

    [Fact]
    public void Every_kind_of_doctor_is_reached_by_an_illness_or_a_tag() => Hard.None(Library.Ladders.All
        .Where(ladder => ladder.Tags.IsEmpty && ladder.Id != LadderCatalogue.AnyOther)
        .Select(ladder => ladder.Id)
        .Except(Library.Conditions.Rules.Select(rule => rule.Ladder)));

    [Fact]
    public void Every_extra_danger_card_is_reached() => Hard.None(Library.DangerSigns.Extras
        .Where(extra => extra.Tags.IsEmpty && extra.Topics.IsEmpty)
        .Select(extra => extra.Card.Id)
        .Except(Library.Conditions.Rules.SelectMany(rule => rule.DangerExtras)));

    [Fact]
    public void Every_kind_of_doctor_has_a_code_to_search_by() =>
        Hard.None(Library.Ladders.All.Where(ladder => ladder.Taxonomy.IsEmpty).Select(ladder => ladder.Id));
}
