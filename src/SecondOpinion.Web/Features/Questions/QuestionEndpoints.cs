using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>Where the question pages post to when there is no connection, and where the page script keeps unfinished typing.</summary>
public static class QuestionEndpoints
{
    public static void MapQuestionChanges(this IEndpointRouteBuilder app)
    {
        app.MapPost("/cases/{id:guid}/questions/change", async (Guid id, IFormCollection form, QuestionPost post, CurrentActor actors, CancellationToken ct) =>
            await post.ToAsync(new CaseId(id), await actors.ForAsync(new CaseId(id)), form, ct) is { } next ? Results.LocalRedirect(next) : Results.NotFound());

        // Where a post was refused, its address is asked for as a page.
        app.MapGet("/cases/{id:guid}/questions/change", (Guid id) => Results.LocalRedirect(CaseLinks.Questions(new CaseId(id))));
    }

    public static IEndpointRouteBuilder MapQuestionDrafts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/cases/{id:guid}/questions/draft", async (Guid id, IFormCollection form, QuestionDesk desk, CurrentActor actors, CancellationToken ct) =>
            await desk.KeepDraftAsync(new CaseId(id), await actors.ForAsync(new CaseId(id)), PostedFields.Read(form), ct) is QuestionOutcome.Stands ? Results.NoContent() : Results.NotFound());
        return app;
    }
}
