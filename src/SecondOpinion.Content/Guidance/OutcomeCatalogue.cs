using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;

namespace SecondOpinion.Content.Guidance;

/// <summary>The ways in which a second opinion can come back, in the order they are offered.</summary>
public sealed class OutcomeCatalogue
{
    private readonly ById<Outcome> _outcomes;

    private OutcomeCatalogue(ById<Outcome> outcomes) => _outcomes = outcomes;

    public IReadOnlyList<Outcome> All => _outcomes.All;

    /// <exception cref="KeyNotFoundException">No such outcome.</exception>
    public Outcome this[string id] => _outcomes[id];

    internal static OutcomeCatalogue From(CatalogueFiles files, SourceCatalogue sources) => new(ById<Outcome>.Read(
        "outcome",
        files.One("outcomes.yaml").Allowing("outcomes").Maps("outcomes"),
        map => new Outcome(
            map.Allowing("id", "words", "next", "source").Word("id"),
            map.Text("words"),
            map.Text("next"),
            sources.Of(map, "source"))));
}
