using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>Where a script posts a step's form one second after the last keystroke. 204 means it is committed.</summary>
public static class DraftEndpoint
{
    public static IEndpointRouteBuilder MapWizardDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/wizard/{slug}/draft", async (Guid id, string slug, IFormCollection form, WizardWalk walk, CurrentActor actors, CancellationToken ct) =>
        {
            var caseId = new CaseId(id);
            return WizardSlugs.Find(slug) is { } found && StepDefinitions.Find(found) is { } step
                && await walk.KeepDraftAsync(caseId, await actors.ForAsync(caseId), step, PostedFields.Read(form), ct) is CaseChange.Changed
                ? Results.NoContent()
                : Results.NotFound();
        });
        return routes;
    }
}
