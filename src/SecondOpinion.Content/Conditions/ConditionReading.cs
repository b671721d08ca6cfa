using System.Collections.Immutable;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Conditions;

/// <summary>Reads the folder <c>conditions</c>.</summary>
internal sealed class ConditionReading(CatalogueFiles files, Tags tags, LadderCatalogue ladders, DangerSignCatalogue dangerSigns, Speech speech)
{
    public ConditionCatalogue Read()
    {
        var folder = files.InOrder("conditions").ToList();
        var conditions = ById<ConditionEntry>.Read(
            "condition",
            folder.SelectMany(file => file.Allowing("order", "area", "conditions").Maps("conditions")),
            Condition);
        var areas = folder.Select(file => new ConditionArea(
            Path.GetFileNameWithoutExtension(file.File),
            file.OptionalText("area"),
            [.. file.Maps("conditions").Select(map => conditions[map.Word("id")])]));
        return new ConditionCatalogue(conditions, [.. areas], speech);
    }

    private ConditionEntry Condition(CatalogueMap map)
    {
        map.Allowing(
            "id", "name", "formal", "words", "words-es", "slips", "icd", "tags", "topics",
            "symptom", "ladder", "hours-or-days", "extras", "read");
        var name = map.Text("name");
        var formal = map.OptionalText("formal");
        var (words, spanish, slips) = (map.Words("words"), map.Words("words-es"), map.Words("slips"));
        return new ConditionEntry(
            Rule(map, [.. Shown(name), .. Shown(formal), .. words, .. spanish, .. slips]),
            name,
            formal,
            words,
            spanish,
            slips,
            map.Words("icd"),
            map.Find("read") is null ? null : Page(map.Map("read")));
    }

    private ConditionRule Rule(CatalogueMap map, ImmutableArray<string> names) => new(
        map.Word("id"),
        [.. names.Select(PlainWords.Of).Distinct(StringComparer.Ordinal)],
        tags.DiagnosesOf(map, "tags"),
        tags.TopicsOf(map, "topics"),
        map.Flag("symptom"),
        ladders.Reference(map, "ladder"),
        dangerSigns.References(map, "extras"),
        map.Flag("hours-or-days"));

    private static IEnumerable<string> Shown(PatientText? name) => name is null
        ? []
        : name.AllIn(Language.English).Concat(name.AllIn(Language.Spanish));

    private static TrustedPage Page(CatalogueMap map) =>
        new(map.Allowing("by", "url").Word("by"), map.OptionalAddress("url") ?? throw map.Fault("\"url\" is missing"));
}
