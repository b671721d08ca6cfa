using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>A text that patients read: by language and, where the words follow the person, by who is ill. Placeholders such as <c>{name}</c> are not filled yet.</summary>
public sealed class PatientText
{
    private readonly PersonWords _english;
    private readonly PersonWords? _spanish;

    private PatientText(PersonWords english, PersonWords? spanish)
    {
        _english = english;
        _spanish = spanish;
    }

    /// <summary>True when the text exists in a language, not only as the English that stands in for it.</summary>
    public bool IsIn(Language language) => language == Language.English || _spanish is not null;

    /// <summary>True when the words of a language are given in three forms that follow the person.</summary>
    public bool FollowsPersonIn(Language language) => In(language).HasForms;

    /// <summary>The words for a language and a person. A language that is not there yet reads in English.</summary>
    public string For(Language language, Person person) => In(language).For(person);

    /// <summary>Every wording of a language, for checks.</summary>
    public IEnumerable<string> AllIn(Language language) => IsIn(language) ? In(language).All : [];

    /// <summary>True when a map holds languages, not more keys.</summary>
    internal static bool IsText(CatalogueMap map) => map.Find("en") is not null || map.Find("es") is not null;

    internal static PatientText From(CatalogueMap map)
    {
        map.Allowing("en", "es");
        return new PatientText(
            PersonWords.From(map.Find("en") ?? throw map.Fault("the English text (en) is missing")),
            map.Find("es") is { } spanish ? PersonWords.From(spanish) : null);
    }

    private PersonWords In(Language language) => language == Language.Spanish && _spanish is { } spanish ? spanish : _english;
}
