using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>Someone at a browser of their own. What a page does that it must not do is kept as an offence.</summary>
public sealed class Visitor(IPage page, Uri app, bool hasScript)
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    /// <summary>Axe tells only what it found wrong: carrying over all that is right takes longer than the look itself.</summary>
    private const string Look = """
        tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
          .then(found => found.violations.flatMap(rule => rule.nodes.map(node => `${location.pathname} ${rule.id}: ${node.html}`)))
        """;

    private static readonly bool LeavesPictures = Environment.GetEnvironmentVariable("SECONDOPINION_SCREENS") is { Length: > 0 };

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConcurrentQueue<string> offences = new();

    public IPage Page { get; } = page;

    /// <summary>The app that is visited.</summary>
    public Uri App => app;

    /// <summary>Whether the browser runs script.</summary>
    public bool HasScript { get; } = hasScript;

    public IReadOnlyCollection<string> Offences => offences;

    /// <summary>Every address the page has asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public async Task GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.NotNull(answer);
        Assert.True(answer.Ok, $"{path} answered {answer.Status}");
    }

    /// <summary>Asserts that axe finds nothing. Without script it cannot look, so it does not.</summary>
    public async Task AssertAccessibleAsync()
    {
        if (!HasScript)
        {
            return;
        }

        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync(Axe);
        }

        var findings = string.Join('\n', await Page.EvaluateAsync<string[]>(Look, Tags));
        Assert.True(findings.Length == 0, findings);
    }

    /// <summary>Asserts that nothing sticks out sideways.</summary>
    public async Task AssertFitsAcrossAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{Page.Url} scrolls sideways");

    /// <summary>Leaves a picture of the whole page in artifacts/screens, where SECONDOPINION_SCREENS is set: pictures are for people to look at and take their time.</summary>
    public Task ShootAsync(string name) => LeavesPictures
        ? Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("screens"), $"{name}.png"), FullPage = true })
        : Task.CompletedTask;

    internal async Task WatchAsync()
    {
        Page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase))
            {
                offences.Enqueue($"{Page.Url}: {message.Text}");
            }
        };
        Page.PageError += (_, error) => offences.Enqueue($"{Page.Url}: {error}");
        Page.Request += (_, request) => Watch(request);
        Page.Dialog += async (_, dialog) =>
        {
            offences.Enqueue($"{Page.Url} opened a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        if (HasScript)
        {
            await Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-follows]').forEach(e => e.isDeaf = true))");
            await Page.ExposeFunctionAsync("offend", (string what) => offences.Enqueue(what));
            await Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => window.offend(`${location.pathname}: ${e.violatedDirective} blocked ${e.blockedURI}`))");
        }
    }

    private void Watch(IRequest request)
    {
        Requests.Enqueue(request.Url);
        var asked = new Uri(request.Url);
        if (asked.Scheme is "http" or "https" or "ws" or "wss" && asked.Authority != app.Authority)
        {
            offences.Enqueue($"asked {asked.Authority}");
        }
    }

    /// <summary>Waits for an address, looked at again and again, and for its page: no event is waited for that may have passed.</summary>
    /// <param name="pattern">Such as <c>**/cases/*</c>: one star stays within a part of the address.</param>
    public async Task ReachAsync(string pattern)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(Matching(pattern), new() { Timeout = 30_000 });
        await LoadedAsync();
    }

    /// <summary>Waits until the address is another one.</summary>
    public async Task LeaveAsync(string pattern)
    {
        await Assertions.Expect(Page).Not.ToHaveURLAsync(Matching(pattern), new() { Timeout = 30_000 });
        await LoadedAsync();
    }

    // Looked at, too: waiting for the event of a page that loads just now may miss it and last for ever.
    private Task LoadedAsync() => Assertions.Expect(Page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete", new() { Timeout = 30_000 });

    /// <summary>Waits until the question list answers by itself: until then each press is a post, and an opened block closes again when it wakes up.</summary>
    public Task ListAwakeAsync() => Page.WaitForFunctionAsync(
        "() => [...document.querySelector(\"button[value='AddOwn:']\").attributes].some(a => a.name.startsWith('_bl_'))");

    /// <summary>Waits until the page hears what others do with its case: what came with the page does not yet, and is then put in anew.</summary>
    public Task HearsAsync() => Page.WaitForFunctionAsync(
        "() => { const all = [...document.querySelectorAll('[data-follows]')]; return all.length > 0 && all.every(e => !e.isDeaf); }");

    private static Regex Matching(string pattern) => new(
        $"^{Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
