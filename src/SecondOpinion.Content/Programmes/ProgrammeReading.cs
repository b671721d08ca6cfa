using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Programmes;

/// <summary>Reads the folder <c>programmes</c>.</summary>
internal sealed class ProgrammeReading(CatalogueFiles files, Tags tags, Speech speech)
{
    public ProgrammeCatalogue Read() => new(
        ById<ProgrammeEntry>.Read(
            "programme",
            files.In("programmes").SelectMany(file => file.Allowing("programmes").Maps("programmes")),
            map => new ProgrammeEntry(Programme(map), map.Text("note"))),
        speech);

    private Programme Programme(CatalogueMap map)
    {
        map.Allowing(
            "id", "name", "kind", "serves", "visits", "street", "city", "state", "zip",
            "latitude", "longitude", "phone", "website", "source", "checked-on", "note");
        return new Programme(
            map.Word("id"),
            map.Word("name"),
            map.Named("kind", RuleNames.ProgrammeKinds),
            tags.DiagnosesOf(map, "serves"),
            [.. map.Words("visits").Select(word => map.Known(word, "visits", RuleNames.Visits))],
            map.OptionalWord("street"),
            map.OptionalWord("city"),
            map.OptionalWord("state"),
            map.OptionalWord("zip"),
            map.OptionalDecimal("latitude"),
            map.OptionalDecimal("longitude"),
            map.OptionalWord("phone"),
            map.OptionalAddress("website"),
            map.Word("source"),
            map.Day("checked-on"));
    }
}
