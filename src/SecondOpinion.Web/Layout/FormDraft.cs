using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Layout;

/// <summary>What was typed into one form of the plan and not yet saved: a phone that locks itself loses nothing.</summary>
/// <param name="Name">Under which it is kept; unique within the case.</param>
/// <param name="IsThere">Whether what the form is about exists: of anything else nothing is kept, so that drafts do not grow without end.</param>
/// <param name="IsSaved">Whether the case says the same already: a draft may arrive after the form it was a draft of.</param>
public sealed record FormDraft(string Name, Predicate<CaseFile> IsThere, Func<CaseFile, FieldValues, bool> IsSaved)
{
    /// <summary>What was typed, or null when nothing is kept.</summary>
    public FieldValues? Of(CaseFile file) => file.Drafts.GetValueOrDefault(Name);

    /// <summary>Keeps what was typed; null forgets it.</summary>
    public CaseFile Keep(CaseFile file, FieldValues? typed) =>
        file.KeepDraft(Name, typed is not null && IsThere(file) && !IsSaved(file, typed) ? typed : null);

    /// <summary>The case without what was typed about something that is taken off it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="about">Its id, with which the names end.</param>
    /// <param name="kind">With what the names start; empty for all that is about it.</param>
    public static CaseFile Drop(CaseFile file, Guid about, string kind = "") => file.Drafts.Keys
        .Where(name => name.StartsWith(kind, StringComparison.Ordinal) && name.EndsWith(about.ToString("N"), StringComparison.Ordinal))
        .Aggregate(file, (left, name) => left.KeepDraft(name, null));

    /// <summary>Takes what a script posts one second after the last key. 204 means it is kept.</summary>
    public async Task<IResult> TakeAsync(CaseId id, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct)
    {
        var typed = PostedFields.Read(form);
        return await store.ChangeAsync(id, await actors.ForAsync(id), CaseVerb.SaveDraft, file => Keep(file, typed), ct) is CaseChange.Changed { File: var kept } && IsThere(kept)
            ? Results.NoContent()
            : Results.NotFound();
    }
}
