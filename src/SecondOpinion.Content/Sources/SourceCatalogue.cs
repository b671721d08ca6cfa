using System.Collections.Immutable;
using SecondOpinion.Content.Reading;

namespace SecondOpinion.Content.Sources;

/// <summary>Every source that the catalogues name.</summary>
public sealed class SourceCatalogue
{
    private readonly ById<Source> _sources;

    private SourceCatalogue(ById<Source> sources) => _sources = sources;

    public IReadOnlyList<Source> All => _sources.All;

    /// <exception cref="KeyNotFoundException">No such source.</exception>
    public Source this[string id] => _sources[id];

    internal static SourceCatalogue From(CatalogueFiles files) => new(ById<Source>.Read(
        "source",
        files.In("sources").Prepend(files.One("sources.yaml")).SelectMany(file => file.Allowing("sources").Maps("sources")),
        map => new Source(
            map.Allowing("id", "title", "publisher", "year", "url", "read-as").Word("id"),
            map.Word("title"),
            map.Word("publisher"),
            map.OptionalNumber("year"),
            map.OptionalAddress("url"),
            map.OptionalWord("read-as"))));

    /// <summary>The sources under a key, which must all exist.</summary>
    internal ImmutableList<Source> Of(CatalogueMap map, string key)
    {
        _sources.Check(map, key);
        return [.. map.Words(key).Select(id => _sources[id])];
    }
}
