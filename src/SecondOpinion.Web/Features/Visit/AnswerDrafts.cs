using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>Where a script posts the answers one second after the last keystroke. They are kept as answers at once; 204 means they are committed.</summary>
public static class AnswerDrafts
{
    public static IEndpointRouteBuilder MapAnswerDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/visits/{rid:guid}/answers/draft", async (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, ContentLibrary content, CancellationToken ct) =>
        {
            var caseId = new CaseId(id);
            var sheet = AnswerSheet.Read(form);
            if (sheet.TooLong.Any())
            {
                return Results.BadRequest();
            }

            var actor = await actors.ForAsync(caseId);
            if (await store.OpenAsync(caseId, actor, ct) is not CaseOpening.Opened { Access: CaseAccess.Owner or CaseAccess.Helper } opened)
            {
                return Results.NotFound();
            }

            bool MayAnswer(CaseFile file, Domain.Cases.Visit visit, string question) =>
                opened.Access is CaseAccess.Owner ? VisitQuestions.IsKnown(file, visit, question, content) : VisitQuestions.IsListed(opened.File, question);
            return await store.ChangeAsync(caseId, actor, CaseVerb.AnswerQuestion, file => file.ChangeVisit(rid, visit => sheet.On(visit, question => MayAnswer(file, visit, question))), ct) is CaseChange.Changed
                ? Results.NoContent()
                : Results.NotFound();
        });
        return routes;
    }
}
