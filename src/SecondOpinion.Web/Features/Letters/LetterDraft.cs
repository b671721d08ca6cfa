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
        (_, typed) => string.Equals(typed.One(EditedText.Field), letter.Text(language).Trim(), StringComparison.Ordinal));

    public static IEndpointRouteBuilder MapLetterDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/letters/{letter}/{to:int}/draft", TakeAsync);
        return routes;
    }

    private static async Task<IResult> TakeAsync(
        Guid id, string letter, int to, string? @in, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, Today today, CancellationToken ct)
    {
        var caseId = new CaseId(id);
        return await store.OpenAsync(caseId, await actors.ForAsync(caseId), ct) is CaseOpening.Opened { File: var file }
            && new CaseLetters(content, file, CasePlan.Of(file, content.Rules, today.Date), today.Date) is var letters
            && letters.Find(letter) is { } found
            && (RecipientField.Read(form) is { } meant ? letters.Open(found, meant) : letters.Open(found, to)) is { } open
            ? await Of(open, LetterWords.LanguageOf(@in)).TakeAsync(caseId, form, store, actors, ct)
            : Results.NotFound();
    }
}
