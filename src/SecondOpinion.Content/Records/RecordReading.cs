using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Records;

/// <summary>Reads the folder <c>records</c>.</summary>
internal sealed class RecordReading(CatalogueFiles files, Tags tags, SourceCatalogue sources, Speech speech)
{
    public RecordCatalogue Read()
    {
        var holders = ById<RecordHolder>.Read("record holder", List("holders"), Holder);
        var waits = ById<RecordWait>.Read("lead time", List("lead-times"), Wait);
        var rights = ById<RecordRight>.Read("right", List("rights"), Right);
        var records = ById<RecordEntry>.Read(
            "record",
            files.InOrder("records/kinds").SelectMany(file => file.Allowing("order", "records").Maps("records")),
            map => Record(map, holders, waits));
        var sets = files.One("records/sets.yaml");
        return new RecordCatalogue(
            records, holders, waits, rights, new RecordSetReading(sets, tags, records).Read(), sets.Text("no-tissue"), speech);
    }

    private IEnumerable<CatalogueMap> List(string name) => files.One($"records/{name}.yaml").Allowing(name).Maps(name);

    private static RecordHolder Holder(CatalogueMap map) =>
        new(map.Allowing("id", "name", "ask").Word("id"), map.Text("name"), map.Text("ask"));

    private RecordWait Wait(CatalogueMap map)
    {
        map.Allowing("id", "longest-days", "limit-days", "basis", "source", "wait", "note");
        return new RecordWait(
            new LeadTime(map.Word("id"), map.Number("longest-days")),
            map.OptionalNumber("limit-days"),
            map.Named("basis", RuleNames.Bases),
            map.Text("wait"),
            map.OptionalText("note"),
            sources.Of(map, "source"));
    }

    private RecordRight Right(CatalogueMap map) => new(
        map.Allowing("id", "text", "detail", "warning", "source").Word("id"),
        map.Text("text"),
        map.OptionalText("detail"),
        map.OptionalText("warning"),
        sources.Of(map, "source"));

    private RecordEntry Record(CatalogueMap map, ById<RecordHolder> holders, ById<RecordWait> waits)
    {
        map.Allowing(
            "id", "name", "plain", "why", "how", "note", "tips", "diagnoses", "topics", "visits",
            "need", "applies-if", "holder", "lead-time", "tissue", "source");
        return new RecordEntry(
            Kind(map, holders, waits),
            map.Text("name"),
            map.Text("plain"),
            map.Text("why"),
            map.Text("how"),
            map.OptionalText("note"),
            map.Texts("tips"),
            sources.Of(map, "source"));
    }

    private RecordKind Kind(CatalogueMap map, ById<RecordHolder> holders, ById<RecordWait> waits) => new(
        map.Word("id"),
        [.. tags.DiagnosesOf(map, "diagnoses")],
        [.. tags.TopicsOf(map, "topics")],
        map.AllNamed("visits", RuleNames.Visits),
        map.Named("need", RuleNames.Needs),
        map.Find("applies-if") is null ? null : map.Named("applies-if", RuleNames.Facts),
        holders.Reference(map, "holder"),
        waits.Reference(map, "lead-time"))
    {
        IsTissue = map.Flag("tissue"),
    };
}
