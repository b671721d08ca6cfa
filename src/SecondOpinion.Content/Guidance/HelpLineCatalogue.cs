using SecondOpinion.Content.Reading;

namespace SecondOpinion.Content.Guidance;

/// <summary>The help strip: who to call, on every page and on paper, in one order.</summary>
public sealed class HelpLineCatalogue
{
    private readonly ById<HelpLine> _lines;

    private HelpLineCatalogue(ById<HelpLine> lines) => _lines = lines;

    public IReadOnlyList<HelpLine> All => _lines.All;

    /// <exception cref="KeyNotFoundException">No such line.</exception>
    public HelpLine this[string id] => _lines[id];

    internal static HelpLineCatalogue From(CatalogueFiles files) => new(ById<HelpLine>.Read(
        "help line",
        files.One("help-lines.yaml").Allowing("help-lines").Maps("help-lines"),
        map => new HelpLine(
            map.Allowing("id", "number", "tel", "text").Word("id"),
            map.Word("number"),
            map.Word("tel"),
            map.Text("text"))));
}
