using Microsoft.AspNetCore.SignalR;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Hosting;

/// <summary>Blazor: pages rendered on the server, and circuits for the islands that need one.</summary>
public static class Pages
{
    /// <summary>Two fields of 10,000 characters with every newline escaped still fit; the default drops the circuit at 32 KB.</summary>
    private const long LargestCircuitMessage = 131072;

    public static void AddPages(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub =>
            {
                hub.MaximumReceiveMessageSize = LargestCircuitMessage;
                hub.AddFilter(new CircuitPace());
            });
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapTextSize();
        app.MapLanguageChoice();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(circuits =>
        {
            // Compression costs 270 KB for every open page, and mixes secrets with what others typed.
            circuits.DisableWebSocketCompression = true;
            circuits.ContentSecurityFrameAncestorsPolicy = null;
        });
    }
}
