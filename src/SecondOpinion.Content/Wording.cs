using System.Globalization;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content;

/// <summary>The interface texts as one person reads them: in their language, with words that follow whom the plan is for.</summary>
public sealed class Wording
{
    private readonly InterfaceTexts _texts;
    private readonly Speech _speech;

    internal Wording(InterfaceTexts texts, Speech speech, Language language, PlanFor? planFor)
    {
        _texts = texts;
        _speech = speech;
        Language = language;
        PlanFor = planFor;
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
        _speech.Say(_texts.Of(key), Language, PlanFor, values);

    /// <summary>A text of another catalogue, in the same language and for the same person.</summary>
    public string Say(PatientText text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        _speech.Say(text, Language, PlanFor, values);

    /// <summary>The <c>lang</c> of a text that is not there in this language, so that English stands in for it; null where it is.</summary>
    public string? LangOf(PatientText text) => text.IsIn(Language) ? null : Language.English.Code();

    /// <summary>What to call the person in the middle of a sentence: a first name, "your child", "you".</summary>
    public string Name => _speech.NameOf(Language, PlanFor);

    /// <summary>A day in words, such as March 27, 2026.</summary>
    public string Date(DateOnly date) => Language.Date(date);
}
