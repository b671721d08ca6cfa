using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;

namespace SecondOpinion.Content.Guidance;

/// <summary>Notices that a case can call up, and the short disclaimers of single pages.</summary>
public sealed class NoticeCatalogue
{
    private readonly ById<Notice> _notices;
    private readonly ById<Notice> _disclaimers;

    private NoticeCatalogue(ById<Notice> notices, ById<Notice> disclaimers)
    {
        _notices = notices;
        _disclaimers = disclaimers;
    }

    public IReadOnlyList<Notice> All => [.. _notices.All, .. _disclaimers.All];

    /// <summary>Such as <c>start-soon</c>, <c>start-before-visit</c> (with <c>{start}</c> and <c>{visit}</c>), <c>wait-before-visit</c> (with <c>{until}</c> and <c>{visit}</c>), <c>hard-questions</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such notice.</exception>
    public Notice this[string id] => _notices[id];

    /// <summary>By page: <c>start</c>, <c>questions</c>, <c>compare</c>, <c>evidence</c>, <c>costs</c>, <c>sharing</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such disclaimer.</exception>
    public Notice Disclaimer(string page) => _disclaimers[page];

    internal static NoticeCatalogue From(CatalogueFiles files, SourceCatalogue sources)
    {
        var file = files.One("notices.yaml").Allowing("notices", "disclaimers");
        return new NoticeCatalogue(Read("notice", "notices"), Read("disclaimer", "disclaimers"));

        ById<Notice> Read(string what, string key) => ById<Notice>.Read(what, file.Maps(key), map => new Notice(
            map.Allowing("id", "title", "lines", "source").Word("id"),
            map.OptionalText("title"),
            map.Texts("lines"),
            sources.Of(map, "source")));
    }
}
