using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>Where a script posts the answers one second after the last keystroke. They are kept as answers at once; 204 means that each of them is committed, 409 that at least one is not: the answer then names those fields, and why.</summary>
public static class AnswerDrafts
{
    public static IEndpointRouteBuilder MapAnswerDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/visits/{rid:guid}/answers/draft", async (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, CancellationToken ct) =>
        {
            var caseId = new CaseId(id);
            var actor = await actors.ForAsync(caseId);
            if (await store.OpenAsync(caseId, actor, ct) is not CaseOpening.Opened { Access: CaseAccess.Owner or CaseAccess.Helper } opened)
            {
                return Results.NotFound();
            }

            var sheet = AnswerSheet.Read(form);
            var helpersView = opened.Access is CaseAccess.Owner ? null : opened.File;
            KeptAnswers? kept = null;
            return await store.ChangeAsync(caseId, actor, CaseVerb.AnswerQuestion, file => (kept = KeptAnswers.On(file, rid, sheet, helpersView, content)).File, ct) is not CaseChange.Changed ? Results.NotFound()
                : kept is { IsWhole: true } ? Results.NoContent()
                : Results.Json(kept!.Left.ToDictionary(left => AnswerSheet.AnswerField + left.Card.Number, left => Kebab.Of(left.Fault), StringComparer.Ordinal), statusCode: StatusCodes.Status409Conflict);
        });
        return routes;
    }
}
