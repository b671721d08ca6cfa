using Microsoft.AspNetCore.Components;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>A page of what is followed over weeks: each press is one verb, saved at once, and can be taken back right after.</summary>
public abstract class TrackedPage : CasePage
{
    /// <summary>Stands for a press that changed nothing, as all was saved before.</summary>
    public const int NoChange = 0;

    [SupplyParameterFromQuery(Name = "saved")]
    public string? SavedText { get; set; }

    /// <summary>The number of the change that this page has just saved; 0 where it was saved before.</summary>
    protected int? Saved => QueryValue.Number(SavedText);

    [SupplyParameterFromQuery(Name = "undone")]
    public string? UndoneText { get; set; }

    /// <summary>The number of the change that was just taken back.</summary>
    protected int? Undone => QueryValue.Number(UndoneText);

    [SupplyParameterFromQuery(Name = "kept")]
    public string? KeptText { get; set; }

    /// <summary>The number of the change that was not taken back, as a newer one was saved.</summary>
    protected int? Kept => QueryValue.Number(KeptText);

    /// <summary>What has just been set: <see cref="ClosedDay.Asked"/> where its page is to ask about the day.</summary>
    [SupplyParameterFromQuery(Name = "set")]
    public string? SetText { get; set; }

    /// <summary>Whether to ask about the day that was just set.</summary>
    protected bool AsksAboutDay => Saved is not null && SetText is ClosedDay.Asked;

    /// <summary>The rule by which the last change was refused; the page says it in the summary, with what was typed kept.</summary>
    protected CaseRule? Broken { get; private set; }

    /// <summary>The address of this page, without what it has just done.</summary>
    protected virtual string Here => Http.Request.Path.Value ?? "/";

    /// <summary>
    /// Applies a verb and shows the page anew, or another one, with the way to take it back. When a rule forbids the change,
    /// nothing is stored and <see cref="Broken"/> says which.
    /// </summary>
    /// <param name="verb">The intent.</param>
    /// <param name="change">From the state as stored to the next; it may run more than once, so ids are made before it.</param>
    /// <param name="address">Where to go then, perhaps with a fragment; null stays here.</param>
    /// <param name="isWhole">Whether all was changed that was asked for; if not, the page stays as it was posted, to say so. Null means that it was.</param>
    protected async Task TrackAsync(CaseVerb verb, Func<CaseFile, CaseFile> change, string? address = null, Func<bool>? isWhole = null)
    {
        // Saving what is saved already is no change: there is nothing of it to take back.
        var number = NoChange;
        CaseFile Numbered(CaseFile file)
        {
            var next = change(file);
            number = next.TrackedChanges == file.TrackedChanges ? NoChange : next.TrackedChanges;
            return next;
        }

        try
        {
            if (await ChangeAsync(verb, Numbered) && isWhole?.Invoke() is not false)
            {
                Navigation.NavigateTo(After(address ?? Here, "saved", number));
            }
        }
        catch (CaseRuleException refused)
        {
            Broken = refused.Rule;
        }
    }

    /// <summary>Takes back the change that a press of Undo names, if nothing has changed since.</summary>
    protected async Task TakeBackAsync(int number)
    {
        if (await ChangeAsync(CaseVerb.TakeBack, file => file.TakeBack(number)))
        {
            Navigation.NavigateTo(After(Here, File!.IsTakenBack(number) ? "undone" : "kept", number));
        }
    }

    /// <summary>What was typed in a form before and not yet saved; only the owner's typing is kept.</summary>
    protected FieldValues? TypedBefore(FormDraft draft) => IsOwner && File is { } file ? draft.Of(file) : null;

    /// <summary>Keeps what was typed where it could not be saved yet.</summary>
    protected async Task KeepTypingAsync(FormDraft draft, FieldValues typed)
    {
        if (IsOwner)
        {
            await ChangeAsync(CaseVerb.SaveDraft, file => draft.Keep(file, typed));
        }
    }

    /// <summary>The case without the typing that has just been saved.</summary>
    protected CaseFile Forget(CaseFile file, FormDraft draft) => IsOwner ? draft.Keep(file, null) : file;

    private static string After(string address, string what, int number) => address.Split('#') switch
    {
        [var path, var fragment] => $"{path}{Joint(path)}{what}={number}#{fragment}",
        _ => $"{address}{Joint(address)}{what}={number}",
    };

    private static char Joint(string address) => address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
}
