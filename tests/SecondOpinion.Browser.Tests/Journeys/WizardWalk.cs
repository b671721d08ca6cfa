using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Journeys;

/// <summary>Walks the wizard as a person does, page by page, and looks at each page on the way.</summary>
/// <param name="visitor">Who walks.</param>
/// <param name="looksClosely">Whether axe looks at every page.</param>
/// <param name="looksToo">What else to look for on every page.</param>
public sealed class WizardWalk(Visitor visitor, bool looksClosely, Func<Task>? looksToo = null)
{
    private IPage Page => visitor.Page;

    /// <summary>The address of the case, such as <c>/cases/…</c>.</summary>
    public string Case { get; private set; } = "";

    /// <summary>From the landing page past the danger signs to the first question.</summary>
    public async Task<WizardWalk> StartAsync()
    {
        await visitor.GoAsync("/");
        await LookAsync();
        await Page.Locator("main a[href='/start']").First.ClickAsync();
        await LookAsync();
        await Page.Locator("main form button").Last.ClickAsync();
        await AtAsync("who");
        Case = new Uri(Page.Url).AbsolutePath.Split("/wizard/")[0];
        return this;
    }

    /// <summary>From the first question to the plan.</summary>
    public async Task<WizardWalk> AnswerAsync(Traveller traveller)
    {
        await StepAsync("who", "told", ("person", "me"), ("first-name", traveller.FirstName));
        await StepAsync("told", "name", ("kind", traveller.Kind));
        await StepAsync("name", "so-far", ("own-words", traveller.OwnWords));
        await StepAsync("so-far", "urgency", Ticks("so-far", traveller.SoFar));
        var start = DateOnly.FromDateTime(DateTime.Today).AddDays(traveller.StartsIn);
        await StepAsync("urgency", "reason-groups", [("start-now", traveller.StartNow), .. Date("start", start)]);
        await StepAsync("reason-groups", "reasons", Ticks("groups", traveller.Groups));
        await StepAsync("reasons", "matters", Ticks("reasons", traveller.Reasons));
        await StepAsync("matters", "visit-type", [.. traveller.Matters.Select((line, i) => ($"matters-{i + 1}", line)), .. Ticks("topics", traveller.Topics)]);
        await StepAsync("visit-type", "specialists", ("visit", traveller.VisitType));
        await StepAsync("specialists", "helper");
        await StepAsync("helper", "questions", [("helper", traveller.Helper is null ? "no" : "yes"), .. Named(traveller.Helper)]);
        await StepAsync("questions", "check");
        await OrderReasonsAsync(traveller.Reasons);
        await LookAsync();
        await Page.Locator("main form button.usa-button").Last.ClickAsync();
        await visitor.ReachAsync("**/cases/*");
        return this;
    }

    /// <summary>Fills one page and continues to the next.</summary>
    public async Task StepAsync(string step, string next, params (string Field, string Value)[] answers)
    {
        await AtAsync(step);
        await LookAsync();
        foreach (var (field, value) in answers)
        {
            await FillAsync(field, value);
        }

        await LookAsync();
        await ContinueAsync();
        await AtAsync(next);
    }

    public Task ContinueAsync() => Page.Locator(".button-row button[value=continue]").ClickAsync();

    /// <summary>Waits for a page by its address, looked at again and again, and by what stands at its very end: no event is waited for that may have passed.</summary>
    public async Task AtAsync(string step)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"/wizard/{step}(?:[?#].*)?$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 30_000 });
        await Page.Locator("aside").Last.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Books the visit, so that it stands on what is printed.</summary>
    public async Task BookAsync(int days, string place, string doctor)
    {
        await visitor.GoAsync($"{Case}/visit");
        await LookAsync();
        foreach (var (field, value) in Date("date", DateOnly.FromDateTime(DateTime.Today).AddDays(days)))
        {
            await FillAsync(field, value);
        }

        await FillAsync("place", place);
        await FillAsync("doctor", doctor);
        await Page.Locator("button[value=save]").ClickAsync();
        await visitor.ReachAsync("**/visits/*");
    }

    public async Task FillAsync(string field, string value)
    {
        var choice = Page.Locator($"input[name='{field}'][value='{value}']");
        var isChoice = await choice.CountAsync() > 0;
        var input = isChoice ? choice : Page.Locator($"[name='{field}']").First;
        if (!await input.IsVisibleAsync())
        {
            await Page.Locator("details:not([open])", new() { Has = input }).Locator("> summary").ClickAsync();
        }

        await (isChoice ? input.CheckAsync() : input.FillAsync(value));
    }

    private static (string Field, string Value)[] Ticks(string field, string[] values) => [.. values.Select(value => (field, value))];

    private static (string Field, string Value)[] Named(string? helper) => helper is null ? [] : [("helper-name", helper)];

    private static (string Field, string Value)[] Date(string field, DateOnly day) =>
    [
        ($"{field}-month", day.Month.ToString(CultureInfo.InvariantCulture)),
        ($"{field}-day", day.Day.ToString(CultureInfo.InvariantCulture)),
        ($"{field}-year", day.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Without script a page cannot know in which order its boxes were ticked; a page of its own puts that right.</summary>
    private async Task OrderReasonsAsync(string[] reasons)
    {
        if (visitor.HasScript)
        {
            return;
        }

        await visitor.GoAsync($"{Case}/wizard/reason-order");
        for (var place = 0; place < reasons.Length; place++)
        {
            while (!string.Equals((await OrderAsync())[place], reasons[place], StringComparison.Ordinal))
            {
                await Page.Locator($"button[name=up][value='{reasons[place]}']").ClickAsync();
            }
        }

        await visitor.GoAsync($"{Case}/wizard/check");
    }

    private Task<string[]> OrderAsync() => Page.Locator("button[name=up]").EvaluateAllAsync<string[]>("all => all.map(b => b.value)");

    private async Task LookAsync()
    {
        await visitor.AssertFitsAcrossAsync();
        if (looksClosely)
        {
            await visitor.AssertAccessibleAsync();
        }

        if (looksToo is not null)
        {
            await looksToo();
        }
    }
}
