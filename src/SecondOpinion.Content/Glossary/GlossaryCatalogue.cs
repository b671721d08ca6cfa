using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;

namespace SecondOpinion.Content.Glossary;

/// <summary>Hard words in plain words, for the guide and for whoever looks one up.</summary>
public sealed class GlossaryCatalogue
{
    private readonly ById<GlossaryWord> _words;

    private GlossaryCatalogue(ById<GlossaryWord> words, ImmutableList<GlossaryChapter> chapters)
    {
        _words = words;
        Chapters = chapters;
    }

    /// <summary>In the order that the files give themselves.</summary>
    public ImmutableList<GlossaryChapter> Chapters { get; }

    public IReadOnlyList<GlossaryWord> All => _words.All;

    /// <exception cref="KeyNotFoundException">No such word.</exception>
    public GlossaryWord this[string id] => _words[id];

    internal static GlossaryCatalogue From(CatalogueFiles files, SourceCatalogue sources)
    {
        var folder = files.InOrder("glossary").ToList();
        var words = ById<GlossaryWord>.Read(
            "glossary word",
            folder.SelectMany(file => file.Allowing("order", "title", "words").Maps("words")),
            map => Word(map, sources));
        return new GlossaryCatalogue(words, [.. folder.Select(file => new GlossaryChapter(
            Path.GetFileNameWithoutExtension(file.File),
            file.Text("title"),
            [.. file.Maps("words").Select(map => words[map.Word("id")])]))]);
    }

    private static GlossaryWord Word(CatalogueMap map, SourceCatalogue sources) => new(
        map.Allowing("id", "word", "also", "also-es", "plain", "source").Word("id"),
        map.Text("word"),
        map.Words("also"),
        map.Words("also-es"),
        map.Text("plain"),
        sources.Of(map, "source"));
}
