using System.Collections.Immutable;
using SecondOpinion.Content.Reading;

namespace SecondOpinion.Content.Tests;

/// <summary>Every text of the catalogues that a patient may read, found by its shape: a map by language.</summary>
internal static class EveryText
{
    /// <summary>One wording of one text.</summary>
    internal sealed record Found(string File, int Line, string Language, string Words, ImmutableList<string> Sources)
    {
        public override string ToString() => $"{File}:{Line} {Words}";
    }

    public static ImmutableList<Found> All { get; } = [.. Read()];

    public static IEnumerable<Found> English => All.Where(text => text.Language == "en");

    private static IEnumerable<Found> Read()
    {
        var files = CatalogueFiles.Embedded();
        return files.Names.SelectMany(name => In(files.One(name), language: null, sources: []));
    }

    private static IEnumerable<Found> In(CatalogueNode node, string? language, ImmutableList<string> sources) => node switch
    {
        CatalogueScalar scalar when language is not null => [new Found(scalar.File, scalar.Line, language, scalar.Value, sources)],
        CatalogueMap map => map.Entries.SelectMany(entry =>
            In(entry.Value, entry.Key is "en" or "es" ? entry.Key : language, SourcesOf(map, sources))),
        CatalogueList list => list.Items.SelectMany(item => In(item, language, sources)),
        _ => [],
    };

    /// <summary>The sources a map names, or those of the map around it.</summary>
    private static ImmutableList<string> SourcesOf(CatalogueMap map, ImmutableList<string> around) => map.Find("source") switch
    {
        CatalogueList or null when map.Find("why-source") is not null || map.Find("source") is not null =>
            map.Words("source").AddRange(map.Words("why-source")),
        CatalogueScalar source => [source.Value],
        _ => around,
    };
}
