using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>Words to say: to the first doctor (A, A2, A3), to the new office (B), to the health plan (C).</summary>
public sealed class ScriptCatalogue
{
    private readonly ById<Script> _scripts;

    private ScriptCatalogue(ById<Script> scripts) => _scripts = scripts;

    public IReadOnlyList<Script> All => _scripts.All;

    /// <exception cref="KeyNotFoundException">No such script.</exception>
    public Script this[string id] => _scripts[id];

    internal static ScriptCatalogue From(CatalogueFiles files, SourceCatalogue sources) => new(ById<Script>.Read(
        "script",
        files.One("scripts.yaml").Allowing("scripts").Maps("scripts"),
        map => new Script(
            map.Allowing("id", "title", "when", "asks-for-answers", "lines", "notes", "needs-hint", "source").Word("id"),
            map.Text("title"),
            map.Text("when"),
            map.Flag("asks-for-answers"),
            [.. map.Maps("lines").Select(Line)],
            map.Texts("notes"),
            map.OptionalText("needs-hint"),
            sources.Of(map, "source"))));

    private static ScriptLine Line(CatalogueMap map) => map.Find("say") is null
        ? new(PatientText.From(map), OnlyWith: null, SameAs: [])
        : new(
            map.Allowing("only-with", "same-as", "say").Text("say"),
            map.Find("only-with") is null ? null : map.Named("only-with", RuleNames.TestsDone),
            map.Words("same-as"));
}
