using System.Globalization;
using System.Text;

namespace SecondOpinion.Web.Features.Calendar;

/// <summary>Lines of a calendar file as RFC 5545 wants them: folded at 75 octets, each ended by CR and LF.</summary>
public sealed class CalendarText
{
    private const int LineOctets = 75;
    private const string Fold = "\r\n ";

    private readonly StringBuilder text = new();

    /// <summary>A line whose value stands as it is: a name, a date, a number.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                // The space that marks the rest of a line counts, and no character may be cut in two.
                text.Append(Fold);
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    /// <summary>A line of words: what has a meaning in the file is escaped, and control characters are left out.</summary>
    public CalendarText Words(string name, string words) => Line(name, Escaped(words));

    public override string ToString() => text.ToString();

    /// <summary>A day, such as <c>20260407</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A time on a clock somewhere, such as <c>20260407T143000</c>.</summary>
    public static string Clock(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>A moment, such as <c>20260407T193000Z</c>.</summary>
    public static string Moment(DateTimeOffset moment) => $"{Clock(moment.UtcDateTime)}Z";

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                _ when char.IsControl(letter) && letter != '\t' => escaped,
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }
}
