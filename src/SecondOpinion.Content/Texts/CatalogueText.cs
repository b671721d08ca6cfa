using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>One text of a catalogue and where it stands, for checks, reviews and the report.</summary>
/// <param name="File">The file inside the catalogues folder.</param>
/// <param name="Line">Where the text begins, counted from 1.</param>
/// <param name="Item">The id of the entry it belongs to, or null where the file has no entries with ids.</param>
/// <param name="Key">The key it stands under, such as <c>explain</c>.</param>
/// <param name="Text">The text by language and person.</param>
/// <param name="Sources">Ids of the sources named for it, or for what stands around it.</param>
public sealed record CatalogueText(string File, int Line, string? Item, string Key, PatientText Text, ImmutableList<string> Sources)
{
    /// <summary>Every wording of a language; one for each person where they differ.</summary>
    public IEnumerable<string> In(Language language) => Text.AllIn(language);

    public override string ToString() => $"{File}:{Line} {string.Join(" | ", In(Language.English))}";
}
