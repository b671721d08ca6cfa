using SecondOpinion.Content;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>What was typed in the text of a letter and not yet saved.</summary>
public static class LetterDraft
{
    /// <summary>The typing of one letter to one office in one language.</summary>
    /// <param name="letter">The letter as it stands now.</param>
    /// <param name="language">Its language.</param>
    public static FormDraft Of(CaseLetter letter, Language language) => new(
        $"letter-{letter.TextKey(language)}",
        _ => true,
        // As it stands, or as it was sent before its signature was put last.
        (_, typed) => new[] { letter.Text(language), letter.Kept(language) }.Any(text => string.Equals(typed.One(EditedText.Field), text?.Trim(), StringComparison.Ordinal)));

    /// <summary>What was typed for the blanks of a letter.</summary>
    public static FormDraft OfBlanks(CaseLetter letter) => new(
        $"letter-blanks-{letter.Letter.Id}/{letter.Recipient.Key}",
        _ => true,
        (_, typed) => letter.Fields.TrueForAll(field => string.Equals(typed.One(IdOf(field)), field.Answer, StringComparison.Ordinal)));

    /// <summary>The name of the field of a form for a blank.</summary>
    public static string IdOf(LetterField field) => field.Name.Replace('_', '-');

    public static IEndpointRouteBuilder MapLetterDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/letters/{letter}/{to:int}/draft", (
            Guid id, string letter, int to, string? @in, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, Today today, CancellationToken ct) =>
            TakeAsync(id, letter, to, open => Of(open, LetterWords.LanguageOf(@in)), form, store, actors, content, today, ct));
        routes.MapPost("/cases/{id:guid}/letters/{letter}/{to:int}/blanks/draft", (
            Guid id, string letter, int to, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, Today today, CancellationToken ct) =>
            TakeAsync(id, letter, to, OfBlanks, form, store, actors, content, today, ct));
        return routes;
    }

    private static async Task<IResult> TakeAsync(
        Guid id, string letter, int to, Func<CaseLetter, FormDraft> draftOf, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, Today today, CancellationToken ct)
    {
        var caseId = new CaseId(id);
        return await store.OpenAsync(caseId, await actors.ForAsync(caseId), ct) is CaseOpening.Opened { File: var file }
            && new CaseLetters(content, file, CasePlan.Of(file, content.Rules, today.Date), today.Date) is var letters
            && letters.Find(letter) is { } found
            && (RecipientField.Read(form) is { } meant ? letters.Open(found, meant) : letters.Open(found, to)) is { } open
            ? await draftOf(open).TakeAsync(caseId, form, store, actors, ct)
            : Results.NotFound();
    }
}
