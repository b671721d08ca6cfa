using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Insurance;

/// <summary>What was typed during a call and not yet saved. A call is long, and a phone that is held to the ear locks itself.</summary>
public static class CallDraft
{
    private const int MostLines = 20;

    /// <summary>The typing of one call; null for a new one.</summary>
    public static FormDraft Of(Guid? call) => new(
        call is { } id ? $"insurance-call-{id:N}" : "insurance-call",
        file => call is null || file.Tracking.Insurance.Calls.Exists(c => c.Id == call),
        IsSaved);

    public static IEndpointRouteBuilder MapInsuranceDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/insurance/call/draft", (Guid id, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Of(null).TakeAsync(new CaseId(id), form, store, actors, ct));
        routes.MapPost("/cases/{id:guid}/insurance/calls/{call:guid}/draft", (Guid id, Guid call, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Of(call).TakeAsync(new CaseId(id), form, store, actors, ct));
        foreach (var form in InsuranceForm.All)
        {
            routes.MapPost($"/cases/{{id:guid}}/insurance/{form.Name}/draft", (Guid id, IFormCollection posted, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
                form.Draft.TakeAsync(new CaseId(id), posted, store, actors, ct));
        }

        return routes;
    }

    private static bool IsSaved(CaseFile file, FieldValues typed) =>
        Guid.TryParse(typed.One(CallDesk.IdField), out var id)
        && file.Tracking.Insurance.Calls.Find(call => call.Id == id) is { } saved
        && CallForm.From(typed, MostLines).Says(saved);
}
