using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>One language's words: the same for everyone, or in three forms that follow the person.</summary>
internal sealed record PersonWords(string Me, string Child, string Other)
{
    /// <summary>True when the file gives three forms, even where they read the same.</summary>
    public bool HasForms { get; private init; }

    public IEnumerable<string> All => Array.TrueForAll([Child, Other], form => string.Equals(form, Me, StringComparison.Ordinal))
        ? [Me]
        : [Me, Child, Other];

    public string For(Person person) => person switch
    {
        Person.MyChild => Child,
        Person.SomeoneIHelp => Other,
        _ => Me,
    };

    public static PersonWords From(CatalogueNode node) => node switch
    {
        CatalogueScalar { Value.Length: > 0 } scalar => new PersonWords(scalar.Value, scalar.Value, scalar.Value),
        CatalogueMap map => From(map),
        _ => throw node.Fault("a text must not be empty, and not a list"),
    };

    private static PersonWords From(CatalogueMap map)
    {
        map.Allowing("me", "child", "other");
        return new PersonWords(map.Word("me"), map.Word("child"), map.Word("other")) { HasForms = true };
    }
}
