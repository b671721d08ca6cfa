using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Sources;

namespace SecondOpinion.Content.Guidance;

/// <summary>Letters and messages to write: for records, for a visit, to the health plan.</summary>
public sealed class LetterCatalogue
{
    private readonly ById<Letter> _letters;

    private LetterCatalogue(ById<Letter> letters) => _letters = letters;

    public IReadOnlyList<Letter> All => _letters.All;

    /// <exception cref="KeyNotFoundException">No such letter.</exception>
    public Letter this[string id] => _letters[id];

    internal static LetterCatalogue From(CatalogueFiles files, SourceCatalogue sources) => new(ById<Letter>.Read(
        "letter",
        files.One("letters.yaml").Allowing("letters").Maps("letters"),
        map => new Letter(
            map.Allowing("id", "title", "when", "lines", "notes", "source").Word("id"),
            map.Text("title"),
            map.Text("when"),
            map.Texts("lines"),
            map.Texts("notes"),
            sources.Of(map, "source"))));
}
