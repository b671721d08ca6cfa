using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>Where a script posts the answers one second after the last keystroke. They are kept as answers at once; 204 means they are committed.</summary>
public static class AnswerDrafts
{
    public static IEndpointRouteBuilder MapAnswerDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/visits/{rid:guid}/answers/draft", async (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
        {
            var caseId = new CaseId(id);
            var sheet = AnswerSheet.Read(form);
            if (sheet.TooLong.Any())
            {
                return Results.BadRequest();
            }

            return await store.ChangeAsync(caseId, await actors.ForAsync(caseId), CaseVerb.AnswerQuestion, file => file.ChangeVisit(rid, visit => sheet.On(visit, id => IsOf(file, id))), ct) is CaseChange.Changed
                ? Results.NoContent()
                : Results.NotFound();
        });
        return routes;
    }

    // A question of the list, or what a list that nobody has touched may still hold.
    private static bool IsOf(CaseFile file, string question) =>
        file.Questions is not { IsTouched: true } list ? question.Length <= 40 : list.Items.Exists(q => string.Equals(q.Id, question, StringComparison.Ordinal));
}
