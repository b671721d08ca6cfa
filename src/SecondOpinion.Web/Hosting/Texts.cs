using SecondOpinion.Content;
using SecondOpinion.Directory.Conditions;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Hosting;

/// <summary>The content library, and the words every page starts with.</summary>
public static class Texts
{
    /// <summary>The check takes a core for a moment, which the first visitor should have.</summary>
    private static readonly TimeSpan AfterFirstPage = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Adds the library, the language of a request, the wording pages get as the cascading value W until they know whom a
    /// plan is for, and the words of the components.
    /// </summary>
    public static void AddTexts(this IServiceCollection services)
    {
        services.AddSingleton(_ => ContentLibrary.Load());
        services.AddSingleton<CurrentLanguage>();
        services.AddSingleton<ReviewState>();
        services.AddCascadingValue(WordsOfPages);
        services.AddCascadingValue(provider => OfComponents(WordsOfPages(provider)));
    }

    /// <summary>The words that components say themselves.</summary>
    public static UiWords OfComponents(Wording words) => new(
        words["shell.fields.problem"],
        words["shell.fields.error"],
        words["shell.fields.month"],
        words["shell.fields.day"],
        words["shell.fields.year"],
        words.With("shell.saved.at", ("time", "{time}")),
        words["shell.saved.not-yet"],
        words["shell.saved.page-old"],
        words["shell.saved.too-long"],
        words["shell.saved.page-gone"]);

    /// <summary>Reads every catalogue and makes the condition search ready once the app answers, so that no page waits for it, and stops the app with one sentence where one is broken.</summary>
    public static void CheckTextsWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = CheckAsync(app));

    private static async Task CheckAsync(WebApplication app)
    {
        try
        {
            await Task.Delay(AfterFirstPage, app.Lifetime.ApplicationStopping);
            app.Services.GetRequiredService<ContentLibrary>().CheckAll();
            await app.Services.GetRequiredService<ConditionFinder>().PrepareAsync(app.Lifetime.ApplicationStopping);
        }
        catch (OperationCanceledException)
        {
            // Stopped before it came to that.
        }
        catch (ContentException broken)
        {
            await Console.Error.WriteLineAsync(StartFailure.SentenceFor(broken));
            Environment.ExitCode = 1;
            app.Lifetime.StopApplication();
        }
    }

    private static Wording WordsOfPages(IServiceProvider provider) =>
        provider.GetRequiredService<ContentLibrary>().WordingFor(provider.GetRequiredService<CurrentLanguage>().Now, planFor: null);
}
