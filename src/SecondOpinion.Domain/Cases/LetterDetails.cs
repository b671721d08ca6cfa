using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>What only a letter needs. Each is asked for when a letter has a place for it, and each may be left out.</summary>
public sealed record LetterDetails
{
    public const int FieldLength = 200;
    public const int TextLength = 6000;
    public const int MostTexts = 60;

    public static LetterDetails Empty { get; } = new();

    /// <summary>Answers by the name of the letter's blank, such as <c>birth_date</c>, as typed.</summary>
    public ImmutableSortedDictionary<string, string> Fields { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Letters the person changed, by the letter and the request or record it is for.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Keeps a field; an empty one is taken away.</summary>
    /// <exception cref="CaseRuleException">The answer is too long.</exception>
    public LetterDetails Say(string field, string? answer) => this with
    {
        Fields = string.IsNullOrWhiteSpace(answer) ? Fields.Remove(field) : Fields.SetItem(field, PatientWords.AtMost(answer, FieldLength)),
    };

    /// <summary>Keeps a letter as the person changed it; null brings the built one back.</summary>
    /// <exception cref="CaseRuleException">The letter is too long, or there are too many.</exception>
    public LetterDetails Write(string letter, string? text) => text is null
        ? this with { Texts = Texts.Remove(letter) }
        : Texts.Count >= MostTexts && !Texts.ContainsKey(letter) ? throw new CaseRuleException(CaseRule.TooManyEntries)
        : this with { Texts = Texts.SetItem(letter, PatientWords.AtMost(text, TextLength)) };
}
