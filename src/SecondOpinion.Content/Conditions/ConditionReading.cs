using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Reads the folder <c>conditions</c>.</summary>
internal sealed class ConditionReading(CatalogueFiles files, Tags tags, LadderCatalogue ladders, Speech speech)
{
    public ConditionCatalogue Read() => new(
        ById<ConditionEntry>.Read(
            "condition",
            files.InOrder("conditions").SelectMany(file => file.Allowing("order", "conditions").Maps("conditions")),
            Condition),
        speech);

    private ConditionEntry Condition(CatalogueMap map)
    {
        map.Allowing("id", "name", "words", "slips", "tags", "topics", "symptom", "ladder");
        var name = map.Text("name");
        var words = map.Words("words");
        return new ConditionEntry(
            new ConditionRule(
                map.Word("id"),
                [name.For(Language.English, Person.Me), .. words, .. map.Words("slips")],
                tags.DiagnosesOf(map, "tags"),
                tags.TopicsOf(map, "topics"),
                map.Flag("symptom"),
                ladders.Reference(map, "ladder")),
            name,
            words);
    }
}
