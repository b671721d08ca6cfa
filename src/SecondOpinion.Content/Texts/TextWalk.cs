using System.Collections.Immutable;
using SecondOpinion.Content.Reading;

namespace SecondOpinion.Content.Texts;

/// <summary>Finds every text of the catalogues by its shape, a map by language, whatever the catalogue.</summary>
internal static class TextWalk
{
    private static readonly string[] SourceKeys = ["source", "why-source"];

    public static IEnumerable<CatalogueText> Through(CatalogueFiles files) =>
        files.Names.Select(files.One).SelectMany(file => In(file, new Place(Item: null, Key: "", Sources: [])));

    private static IEnumerable<CatalogueText> In(CatalogueNode node, Place place) => node switch
    {
        CatalogueMap text when PatientText.IsText(text) =>
            [new CatalogueText(text.File, text.Line, place.Item, place.Key, PatientText.From(text), place.Sources)],
        CatalogueMap map => map.Entries.SelectMany(entry => In(entry.Value, place with { Key = entry.Key, Sources = SourcesOf(map, place.Sources) })),
        CatalogueList list => list.Items.SelectMany(item => In(item, place with { Item = place.Item ?? IdOf(item) })),
        _ => [],
    };

    private static string? IdOf(CatalogueNode item) => item is CatalogueMap map && map.Find("id") is CatalogueScalar id ? id.Value : null;

    /// <summary>The sources a map names, or those of the map around it.</summary>
    private static ImmutableList<string> SourcesOf(CatalogueMap map, ImmutableList<string> around)
    {
        var own = SourceKeys.Select(map.Find).SelectMany(Named).ToImmutableList();
        return own.IsEmpty ? around : own;
    }

    private static IEnumerable<string> Named(CatalogueNode? source) => source switch
    {
        CatalogueScalar one => [one.Value],
        CatalogueList many => many.Items.OfType<CatalogueScalar>().Select(item => item.Value),
        _ => [],
    };

    /// <summary>What is known of a text from what stands around it.</summary>
    private sealed record Place(string? Item, string Key, ImmutableList<string> Sources);
}
