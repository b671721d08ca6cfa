using System.Globalization;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content;

/// <summary>The interface texts as one person reads them: in their language, with words that follow whom the plan is for.</summary>
public sealed class Wording
{
    private readonly InterfaceTexts _texts;
    private readonly Speech _speech;
    private readonly Func<DateOnly, string> _dates;
    private readonly DateOnly? _today;

    internal Wording(InterfaceTexts texts, Speech speech, Language language, PlanFor? planFor, DateOnly? today = null)
    {
        _texts = texts;
        _speech = speech;
        Language = language;
        PlanFor = planFor;
        _today = today;
        _dates = Date;
    }

    public Language Language { get; }

    public PlanFor? PlanFor { get; }

    /// <summary>For dates and numbers that a page formats itself.</summary>
    public CultureInfo Culture => Language.Culture();

    /// <summary>The text of a key such as <c>wizard.who.title</c>.</summary>
    /// <exception cref="KeyNotFoundException">No such key: a slip in the code, found by the scan test.</exception>
    public string this[string key] => With(key);

    /// <summary>The text of a key with its placeholders filled: numbers and dates in the form of the language, text as it was typed.</summary>
    /// <exception cref="KeyNotFoundException">No such key.</exception>
    public string With(string key, params ReadOnlySpan<(string Name, object? Value)> values) =>
        _speech.SayDated(_texts.Of(key), Language, PlanFor, _dates, _today, values);

    /// <summary>A text of another catalogue, in the same language and for the same person.</summary>
    public string Say(PatientText text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        _speech.SayDated(text, Language, PlanFor, _dates, _today, values);

    /// <summary>The <c>lang</c> of a text that is not there in this language, so that English stands in for it; null where it is.</summary>
    public string? LangOf(PatientText text) => text.IsIn(Language) ? null : Language.English.Code();

    /// <summary>What to call the person in the middle of a sentence: a first name, "your child", "you".</summary>
    public string Name => _speech.NameOf(Language, PlanFor);

    /// <summary>The same texts for a screen that is read on a day: days near it are said with their weekday, such as Friday, March 27. Paper keeps the full form.</summary>
    public Wording ReadOn(DateOnly today) => new(_texts, _speech, Language, PlanFor, today);

    /// <summary>A day in words, in the middle of a sentence: March 27, 2026, or Friday, March 27, where it is known when they are read.</summary>
    public string Date(DateOnly date) => _today is { } today ? Language.NearDate(date, today) : Language.Date(date);

    /// <summary>A day with its year, whenever it is read, such as the day of a file that facts come from.</summary>
    public string FullDate(DateOnly date) => Language.Date(date);

    /// <summary>A day that stands alone or begins a line: with a capital, as Spanish weekdays have none.</summary>
    public string Day(DateOnly date)
    {
        var words = Date(date);
        return string.Concat(words[..1].ToUpper(Culture), words[1..]);
    }

    /// <summary>The day of the week, in the middle of a sentence.</summary>
    public string Weekday(DateOnly date) => Language.Weekday(date);
}
