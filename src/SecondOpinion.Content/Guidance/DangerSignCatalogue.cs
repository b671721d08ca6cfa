using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Guidance;

/// <summary>The danger signs: the first screen, and what a diagnosis adds on the plan page.</summary>
public sealed class DangerSignCatalogue
{
    private readonly ById<DangerCard> _cards;
    private readonly ById<DangerExtra> _extras;

    private DangerSignCatalogue(ById<DangerCard> cards, ById<DangerExtra> extras)
    {
        _cards = cards;
        _extras = extras;
    }

    /// <summary>The cards of the first screen, in their order.</summary>
    public IReadOnlyList<DangerCard> Cards => _cards.All;

    public IReadOnlyList<DangerExtra> Extras => _extras.All;

    /// <exception cref="KeyNotFoundException">No such card on the first screen.</exception>
    public DangerCard this[string id] => _cards[id];

    /// <summary>The cards that a case adds on its plan page.</summary>
    public IReadOnlyList<DangerCard> ExtrasFor(CaseFacts facts) => [.. Extras.Where(extra => extra.Fits(facts)).Select(extra => extra.Card)];

    /// <summary>The ids of extra cards under a key, which must all exist.</summary>
    internal ImmutableList<string> References(CatalogueMap map, string key)
    {
        _extras.Check(map, key);
        return map.Words(key);
    }

    internal static DangerSignCatalogue From(CatalogueFiles files, Tags tags)
    {
        var file = files.One("danger-signs.yaml").Allowing("cards", "extras");
        return new DangerSignCatalogue(
            ById<DangerCard>.Read("danger card", file.Maps("cards"), map => Card(map.Allowing("id", "level", "title", "signs", "then"))),
            ById<DangerExtra>.Read("danger card", file.Maps("extras"), map => new DangerExtra(
                Card(map.Allowing("id", "level", "title", "signs", "then", "tags", "topics", "needs")),
                tags.DiagnosesOf(map, "tags"),
                tags.TopicsOf(map, "topics"),
                map.AllNamed("needs", RuleNames.Facts))));
    }

    private static DangerCard Card(CatalogueMap map) => new(
        map.Word("id"),
        map.Named("level", RuleNames.DangerLevels),
        map.Text("title"),
        map.Texts("signs"),
        map.Texts("then"));
}
