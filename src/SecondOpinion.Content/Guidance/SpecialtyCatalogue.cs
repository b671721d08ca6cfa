using System.Collections.Frozen;
using System.Collections.Immutable;
using SecondOpinion.Content.Reading;

namespace SecondOpinion.Content.Guidance;

/// <summary>Provider taxonomy codes in plain words.</summary>
public sealed class SpecialtyCatalogue
{
    private readonly ById<Specialty> _specialties;
    private readonly FrozenDictionary<string, Specialty> _byCode;

    private SpecialtyCatalogue(ById<Specialty> specialties)
    {
        _specialties = specialties;
        _byCode = specialties.All.SelectMany(s => s.Codes.Select(code => (code, s))).ToFrozenDictionary(pair => pair.code, pair => pair.s, StringComparer.Ordinal);
    }

    public IReadOnlyList<Specialty> All => _specialties.All;

    /// <summary>The plain words for a code, or null where there are none.</summary>
    public Specialty? OfCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The kinds of doctor that codes lead to, each once, in the order of the codes.</summary>
    public IReadOnlyList<Specialty> Of(IEnumerable<string> codes) => [.. codes.Select(OfCode).OfType<Specialty>().Distinct()];

    /// <summary>Those of the codes that one kind of doctor has; all of them where no such kind is among them.</summary>
    public ImmutableList<string> Narrowed(ImmutableList<string> codes, string? id)
    {
        ImmutableList<string> narrowed = [.. codes.Where(code => string.Equals(OfCode(code)?.Id, id, StringComparison.Ordinal))];
        return narrowed.IsEmpty ? codes : narrowed;
    }

    internal static SpecialtyCatalogue From(CatalogueFiles files) => new(ById<Specialty>.Read(
        "specialty",
        files.One("specialties.yaml").Allowing("specialties").Maps("specialties"),
        map => new Specialty(map.Allowing("id", "codes", "name").Word("id"), map.Words("codes"), map.Text("name"))));
}
