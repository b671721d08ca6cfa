using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Hosting;

/// <summary>For whoever watches the app: live while it runs, ready while the databases answer and it is not about to stop.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (CaseDatabase database, IHostApplicationLifetime lifetime) =>
            IsReady(database, lifetime)
                ? Results.Text("ready")
                : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    /// <summary>Not from the moment it is told to stop, while what was begun is still finished.</summary>
    public static bool IsReady(CaseDatabase database, IHostApplicationLifetime lifetime) =>
        !lifetime.ApplicationStopping.IsCancellationRequested && database.Answers();
}
