using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Start;

/// <summary>The way from the landing page to the first question.</summary>
internal static class WayIn
{
    public static async Task StartPlanAsync(this Visitor visitor)
    {
        await visitor.GoAsync("/");
        await visitor.Page.ClickAsync("main a.usa-button:has-text('Start my plan')");
        await visitor.Page.ClickAsync("text=None of these, go on");
        await visitor.ReachAsync("**/wizard/who");
    }
}
