using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;

namespace SecondOpinion.Content.Guide;

/// <summary>The guide: plain pages on one topic each, with sources.</summary>
public sealed class GuideCatalogue
{
    private readonly ById<GuideTopic> _topics;

    private GuideCatalogue(ById<GuideTopic> topics) => _topics = topics;

    /// <summary>In the order that the files give themselves.</summary>
    public IReadOnlyList<GuideTopic> All => _topics.All;

    /// <exception cref="KeyNotFoundException">No such topic.</exception>
    public GuideTopic this[string id] => _topics[id];

    /// <summary>The topic at an address, or null.</summary>
    public GuideTopic? Find(string id) => _topics.Has(id) ? _topics[id] : null;

    internal static GuideCatalogue From(CatalogueFiles files, SourceCatalogue sources) =>
        new(ById<GuideTopic>.Read("guide topic", files.InOrder("guide"), file => Topic(file, files.DatesOf(file.File), sources)));

    private static GuideTopic Topic(CatalogueMap file, CheckDates dates, SourceCatalogue sources)
    {
        file.Allowing("id", "order", "title", "summary", "sections", "source");
        if (!string.Equals(file.File, $"guide/{file.Word("id")}.yaml", StringComparison.Ordinal))
        {
            throw file.Fault($"the file must bear the name of its topic, {file.Word("id")}.yaml");
        }

        return new GuideTopic(
            file.Word("id"),
            file.Text("title"),
            file.Text("summary"),
            [.. ById<GuideSection>.Read("section", file.Maps("sections"), map => Section(map, sources)).All],
            sources.Of(file, "source"),
            dates);
    }

    private static GuideSection Section(CatalogueMap map, SourceCatalogue sources)
    {
        map.Allowing("id", "heading", "text", "list", "source");
        var section = new GuideSection(
            map.Word("id"), map.Text("heading"), map.Texts("text"), map.Texts("list"), sources.Of(map, "source"));
        return section.Paragraphs.IsEmpty && section.List.IsEmpty
            ? throw map.Fault("a section needs \"text\" or \"list\"")
            : section;
    }
}
