using System.Globalization;
using System.Text;
using SecondOpinion.Content;
using SecondOpinion.Domain.Planning.Timeline;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>What the messages say, in words that anyone may read over a shoulder.</summary>
internal static class Messages
{
    public static string Of(DueMail mail, Wording words, Uri? address)
    {
        var text = new StringBuilder();
        foreach (var day in mail.Reminders.GroupBy(r => (r.Entry.Day, r.Moment)).OrderBy(day => day.Key.Day))
        {
            text.AppendLine(words.With(day.Key.Moment == ReminderMoment.MorningOf ? "reminders.mail.today" : "reminders.mail.tomorrow", ("day", day.Key.Day)));
            foreach (var line in day.Select(r => LineOf(r.Entry, words)).Distinct(StringComparer.Ordinal))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"- {line}");
            }

            text.AppendLine();
        }

        return Closed(text, words, address is null ? null : new Uri(address, CaseLinks.Timeline(mail.CaseId)));
    }

    public static string Test(Wording words) => Closed(new StringBuilder().AppendLine(words["reminders.mail.test"]).AppendLine(), words, page: null);

    public static string Code(string code, Wording words) => new StringBuilder()
        .AppendLine(words.With("reminders.code.mail", ("code", code))).AppendLine()
        .AppendLine(words["reminders.code.mail-how"]).AppendLine()
        .AppendLine(words["reminders.code.mail-other"]).ToString();

    private static string LineOf(TimelineEntry entry, Wording words)
    {
        var title = words[$"timeline.plain.{Kebab.Of(entry.Kind)}"];
        return (entry.Time?.ToString("t", words.Culture), RequestTexts.Zone(entry.TimeZone, words)) switch
        {
            (null, _) => title,
            ({ } time, null) => words.With("timeline.at", ("text", title), ("time", time)),
            ({ } time, { } zone) => words.With("reminders.mail.at-zone", ("text", title), ("time", time), ("zone", zone)),
        };
    }

    private static string Closed(StringBuilder text, Wording words, Uri? page)
    {
        text.AppendLine(words["reminders.mail.open"]);
        if (page is not null)
        {
            text.AppendLine(page.AbsoluteUri);
        }

        return text.AppendLine().AppendLine(words["reminders.mail.why"]).ToString();
    }
}
