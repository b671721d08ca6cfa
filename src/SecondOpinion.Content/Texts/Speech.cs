using System.Globalization;
using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Texts;

/// <summary>Turns a text into the words for one person: their name, and every value filled in.</summary>
public sealed class Speech
{
    private readonly PatientText _personName;

    private Speech(PatientText personName) => _personName = personName;

    internal static Speech From(CatalogueFiles files)
    {
        var file = files.One("people.yaml").Allowing("name");
        return new Speech(file.Text("name"));
    }

    /// <summary>The words, with <c>{name}</c> (and <c>{Name}</c> at the start of a sentence) and the values given filled in.</summary>
    public string Say(PatientText text, Language language, PlanFor? planFor, params ReadOnlySpan<(string Name, object? Value)> values) =>
        SayDated(text, language, planFor, day => language.Date(day), today: null, values);

    /// <summary>The same, with days written in a form of the caller's, and with an example of a day where it is known when it is read.</summary>
    internal string SayDated(PatientText text, Language language, PlanFor? planFor, Func<DateOnly, string> dates, DateOnly? today, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var person = planFor?.Person ?? Person.Me;
        var words = text.For(language, person);
        if (!words.Contains('{', StringComparison.Ordinal))
        {
            return words;
        }

        var known = new Dictionary<string, string>(values.Length + 2, StringComparer.Ordinal);
        var name = NameOf(language, planFor);
        known["name"] = name;
        known["Name"] = Capital(name, language.Culture());
        if (today is { } readOn)
        {
            ExampleDay.Fill(known, words, readOn);
        }

        foreach (var (key, value) in values)
        {
            known[key] = Written(value, language, dates);
        }

        return Placeholders.Fill(words, known.GetValueOrDefault);
    }

    /// <summary>What to call the person in the middle of a sentence: the first name, or "your child" and the like.</summary>
    public string NameOf(Language language, PlanFor? planFor) => planFor?.FirstName is { Length: > 0 } firstName
        ? firstName
        : _personName.For(language, planFor?.Person ?? Person.Me);

    private static string Written(object? value, Language language, Func<DateOnly, string> dates) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => dates(date),
        IFormattable formattable => formattable.ToString(null, language.Culture()),
        _ => value.ToString() ?? "",
    };

    private static string Capital(string name, CultureInfo culture) =>
        name.Length == 0 ? name : string.Concat(name[..1].ToUpper(culture), name[1..]);
}
