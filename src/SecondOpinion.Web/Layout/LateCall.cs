using SecondOpinion.Content;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>What to do about a record that was not asked for in time, the same words on every page.</summary>
public static class LateCall
{
    /// <summary>That it may come too late, and when to call: today, or when offices are open again.</summary>
    public static string Of(DateOnly today, Wording words) => OfficeDays.ClosingOn(today) is { } closing
        ? words.With($"records.late.title-{Kebab.Of(closing)}", ("weekday", words.Weekday(OfficeDays.NextOpen(today))))
        : words["records.late.title"];
}
