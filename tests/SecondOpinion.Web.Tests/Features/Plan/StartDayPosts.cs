using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Plan;

/// <summary>Cases to ask when treatment must start of, answers to it, and what the page shows.</summary>
internal static class StartDayPosts
{
    /// <summary>A made plan in which nobody knows yet.</summary>
    public static CaseFile Unsure() => ACase.Rosa() with { Urgency = new Urgency(YesNoUnknown.Unknown, null) };

    /// <summary>A made plan in which treatment is set for a day.</summary>
    public static CaseFile Set(DateOnly day) => ACase.Rosa() with { Urgency = new Urgency(YesNoUnknown.No, day) };

    /// <summary>A made plan in which it is safe to wait for so many days.</summary>
    public static CaseFile Waits(int days) => ACase.Rosa() with { Urgency = new Urgency(YesNoUnknown.No, null) { SafeUntil = ACase.Day0.AddDays(days) } };

    public static Task<HttpResponseMessage> SayAsync(Browser owner, CaseFile file, params (string, string)[] fields) =>
        owner.PostAsync(CaseLinks.StartDay(file.Id), CaseLinks.StartDay(file.Id), [("_handler", "start-day"), .. fields]);

    /// <summary>The answer that is chosen on the page; empty for none.</summary>
    public static string Chosen(string page) => First(page, "name=\"answer\" value=\"([a-z-]+)\" checked");

    /// <summary>What a field of the page holds; empty for nothing.</summary>
    public static string Value(string page, string field) => First(page, $"name=\"{field}\"[^>]*? value=\"([^\"]*)\"");

    private static string First(string page, string pattern) => Regex.Match(page, pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
}
