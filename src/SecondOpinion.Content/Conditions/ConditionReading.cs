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
    /// <summary>The names of one illness while it is read. One set for all, because there are many.</summary>
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public ConditionCatalogue Read()
    {
        var folder = files.InOrder("conditions").ToList();
        var conditions = ById<ConditionEntry>.Read(
            "condition",
            folder.SelectMany(file => file.Allowing("order", "area", "conditions").Maps("conditions")),
            Condition);
        var areas = folder.Select(file => new ConditionArea(
            Path.GetFileNameWithoutExtension(file.File),
            file.Text("area"),
            [.. file.Maps("conditions").Select(map => conditions[map.Word("id")])]));
        return new ConditionCatalogue(conditions, [.. areas], speech);
    }

    private ConditionEntry Condition(CatalogueMap map)
    {
        map.Allowing(
            "id", "name", "formal", "words", "words-es", "slips", "icd", "tags", "topics",
            "symptom", "ladder", "hours-or-days", "extras", "read");
        var (name, formal) = (map.Text("name"), map.Text("formal"));
        var names = Names(map, name, formal);
        return new ConditionEntry(
            Rule(map, names),
            name,
            formal,
            names,
            Codes(map),
            Page(map.Map("read")));
    }

    private ImmutableArray<ConditionName> Names(CatalogueMap map, PatientText name, PatientText formal)
    {
        var names = ImmutableArray.CreateBuilder<ConditionName>();
        _seen.Clear();
        Add(name.AllIn(Language.English));
        Add(name.AllIn(Language.Spanish));
        Add(formal.AllIn(Language.English));
        Add(formal.AllIn(Language.Spanish));
        Add(map.Each("words"));
        Add(map.Each("words-es"));
        Add(map.Each("slips"), areShown: false);
        return names.ToImmutable();

        void Add(IEnumerable<string> words, bool areShown = true)
        {
            foreach (var word in words)
            {
                if (IllnessWords.Of(word) is not { Length: > 2 } plain)
                {
                    throw map.Fault($"the name \"{word}\" has no letters");
                }

                if (_seen.Add(plain))
                {
                    names.Add(new ConditionName(plain, areShown ? word : null));
                }
            }
        }
    }

    private ConditionRule Rule(CatalogueMap map, ImmutableArray<ConditionName> names) => new(
        map.Word("id"),
        [.. names.Select(name => name.Plain)],
        tags.DiagnosesOf(map, "tags"),
        tags.TopicsOf(map, "topics"),
        map.Flag("symptom"),
        ladders.Reference(map, "ladder"),
        dangerSigns.References(map, "extras"),
        map.Flag("hours-or-days"));

    private static ImmutableArray<string> Codes(CatalogueMap map) =>
        map.Each("icd").ToImmutableArray() is { IsEmpty: false } codes ? codes : throw map.Fault("\"icd\" is missing");

    private static TrustedPage Page(CatalogueMap map) =>
        new(map.Allowing("by", "url").Word("by"), map.OptionalAddress("url") ?? throw map.Fault("\"url\" is missing"));
}
