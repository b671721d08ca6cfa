using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>What was typed about a visit and not yet saved: what to bring, the notes, and how it felt.</summary>
public static class VisitDrafts
{
    /// <summary>With what the names of all of them start.</summary>
    public const string Kind = "visit-";

    public static FormDraft Bring(Guid request) => new(
        $"{Kind}bring-{request:N}",
        file => VisitOf(file, request) is not null,
        (file, typed) => BringForm.From(BringForm.Saved(VisitOf(file, request))).Says(BringForm.From(typed)));

    public static FormDraft Notes(Guid request) => new(
        $"{Kind}notes-{request:N}",
        file => VisitOf(file, request) is not null,
        (file, typed) => NotesForm.From(NotesForm.Saved(file.Tracking.Request(request))).Says(NotesForm.From(typed)));

    public static FormDraft Feeling(Guid request, FeelingForm form) => new(
        $"{Kind}feeling-{form.Whose}-{request:N}",
        file => VisitOf(file, request) is not null,
        (file, typed) => !form.IsTooLong(typed) && form.Of(VisitOf(file, request)) == form.Read(typed));

    public static IEndpointRouteBuilder MapVisitDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/visits/{rid:guid}/bring/draft", (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Bring(rid).TakeAsync(new CaseId(id), form, store, actors, ct));
        routes.MapPost("/cases/{id:guid}/visits/{rid:guid}/notes/draft", (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Notes(rid).TakeAsync(new CaseId(id), form, store, actors, ct));
        foreach (var feeling in FeelingForm.Both)
        {
            routes.MapPost($"/cases/{{id:guid}}/visits/{{rid:guid}}/feeling/{feeling.Whose}/draft", (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
                Feeling(rid, feeling).TakeAsync(new CaseId(id), form, store, actors, ct));
        }

        return routes;
    }

    private static Domain.Cases.Visit? VisitOf(CaseFile file, Guid request) => file.Tracking.Request(request)?.Visit;
}
