using SecondOpinion.Content.Texts;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>What the page of one letter does: it keeps the person's own words for it, and marks its records once it is sent.</summary>
public abstract class LetterDesk : LetterPageBase
{
    private readonly List<FieldError> errors = [];

    protected IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The text as it was just posted and not saved.</summary>
    protected string? Typed { get; private set; }

    protected string? HalfTyped(CaseLetter letter) => TypedBefore(LetterDraft.Of(letter, Language))?.One(EditedText.Field);

    // New facts do not go into what is half typed either, and there is a way back to the built letter from it.
    protected bool IsChanged(CaseLetter letter) => letter.Kept(Language) is not null || HalfTyped(letter) is not null;

    protected async Task SaveAsync()
    {
        var form = Http.Request.Form;
        var edited = EditedText.Read(form);
        Typed = edited.Words;
        if (Gone is { } gone)
        {
            errors.Add(new FieldError(EditedText.Field, gone));
            return;
        }

        var draft = LetterDraft.Of(Open!, Language);
        if (edited.IsTooLong)
        {
            errors.Add(new FieldError(EditedText.Field, W.With("tracked.error.long", ("most", LetterDetails.TextLength))));
            await KeepTypingAsync(draft, PostedFields.Read(form));
            return;
        }

        // What says the same as the built letter is no letter of the person's own.
        var (key, kept) = (Open!.TextKey(Language), string.Equals(Typed, Open.Built(Language), StringComparison.Ordinal) ? null : Typed);
        await TrackAsync(
            CaseVerb.EditLetter,
            file => Forget(file, draft).Track(tracking => string.Equals(tracking.Letters.Texts.GetValueOrDefault(key), kept, StringComparison.Ordinal) ? tracking : tracking.ChangeLetters(letters => letters.Write(key, kept))),
            EditedText.IsForPrint(form) ? $"{CaseLinks.PrintLetter(CaseId, Open.Letter.Id, Open.Recipient.Number)}?in={Language.Code()}" : null);
    }

    protected async Task MarkAsync()
    {
        if (Gone is { } gone)
        {
            errors.Add(new FieldError(Main, gone));
            return;
        }

        await TrackAsync(LetterMark.VerbOf(Open!), LetterMark.Of(Open!, File!, ContactWays.Find(Http.Request.Form["way"]), Today.Date));
    }
}
