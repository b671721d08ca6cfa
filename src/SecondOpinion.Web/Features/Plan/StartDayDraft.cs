using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>What was typed of the start of treatment and not yet saved.</summary>
public static class StartDayDraft
{
    public static FormDraft On(DateOnly today) => new(
        "start-day",
        file => file.PlanMadeAt is not null,
        (file, typed) => StartDayForm.From(typed, today).Says(file.Urgency, today));

    public static IEndpointRouteBuilder MapStartDayDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/start-day/draft", (Guid id, IFormCollection form, Today today, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            On(today.Date).TakeAsync(new CaseId(id), form, store, actors, ct));
        return routes;
    }
}
