using SecondOpinion.Content;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>Words about letters that follow from the case.</summary>
internal static class LetterWords
{
    public static IReadOnlyList<string> Files { get; } = ["letters.yaml"];

    /// <summary>Who gets it: as the person typed it, else the kind of office; null where it goes to nobody in particular.</summary>
    public static string? Who(LetterRecipient to, ContentLibrary content, Wording words) => to switch
    {
        { Request: { } request } => request.Name,
        { Group: { Name: { } typed } } => typed,
        { Group: { } group } => words.Say(content.Records.Holders.First(h => string.Equals(h.Id, group.Holder, StringComparison.Ordinal)).Name),
        _ => null,
    };

    /// <summary>How many records a letter is about now, or null where that says nothing.</summary>
    public static string? Count(CaseLetter letter, Wording words) => letter switch
    {
        { Marks.IsEmpty: true } => null,
        { Letter.Id: CaseLetters.Overdue } => words.With("letters.waiting-count", ("count", letter.Marks.Count)),
        { Letter.Id: CaseLetters.CoverNote } => words.With("letters.ready-count", ("count", letter.Marks.Count)),
        _ => words.With("letters.open-count", ("count", letter.Marks.Count)),
    };

    /// <summary>The language asked for in an address. Most offices work in English, so that is what a letter starts in.</summary>
    public static Language LanguageOf(string? code) => CurrentLanguage.Find(code) ?? Language.English;
}
