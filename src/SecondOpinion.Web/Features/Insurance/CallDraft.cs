using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>What was typed during a call and not yet saved. A call is long, and a phone that is held to the ear locks itself.</summary>
public static class CallDraft
{
    private const int MostLines = 20;

    public static FieldValues? Of(CaseFile file, Guid? call) => file.Drafts.GetValueOrDefault(NameOf(call));

    /// <summary>Keeps what was typed; of a call that is not there nothing is kept, so that drafts do not grow without end.</summary>
    public static CaseFile Keep(CaseFile file, Guid? call, FieldValues? typed) =>
        typed is null || IsThere(file, call) ? file.KeepDraft(NameOf(call), typed) : file;

    /// <summary>Where a script posts the form one second after the last key. 204 means it is kept.</summary>
    public static IEndpointRouteBuilder MapInsuranceDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/insurance/call/draft", (Guid id, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            TakeAsync(new CaseId(id), null, form, store, actors, ct));
        routes.MapPost("/cases/{id:guid}/insurance/calls/{call:guid}/draft", (Guid id, Guid call, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            TakeAsync(new CaseId(id), call, form, store, actors, ct));
        return routes;
    }

    private static async Task<IResult> TakeAsync(CaseId id, Guid? call, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct)
    {
        var typed = PostedFields.Read(form);
        return await store.ChangeAsync(id, await actors.ForAsync(id), CaseVerb.SaveDraft, file => IsSaved(file, typed) ? file : Keep(file, call, typed), ct) is CaseChange.Changed { File: var kept } && IsThere(kept, call)
            ? Results.NoContent()
            : Results.NotFound();
    }

    private static bool IsThere(CaseFile file, Guid? call) => call is null || file.Tracking.Insurance.Calls.Exists(c => c.Id == call);

    // A draft may arrive after the call it was a draft of.
    private static bool IsSaved(CaseFile file, FieldValues typed) =>
        Guid.TryParse(typed.One(CallDesk.IdField), out var id)
        && file.Tracking.Insurance.Calls.Find(call => call.Id == id) is { } saved
        && CallForm.From(typed, MostLines) is { Date.Date: not null } form
        && CallForm.From(CallForm.Saved(saved), MostLines).Answers.SequenceEqual(form.Answers)
        && string.Equals(saved.Reference, form.Reference, StringComparison.Ordinal)
        && string.Equals(saved.Person, form.Person, StringComparison.Ordinal);

    private static string NameOf(Guid? call) => call is { } id ? $"insurance-call-{id:N}" : "insurance-call";
}
