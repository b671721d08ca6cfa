using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Writes a log event as one line that cannot hold what a patient typed. Of our own events it keeps the values of the names
/// listed here; of every other event only the fixed words; of an exception only the types and where it came from.
/// </summary>
public sealed class LogLineFormatter : ITextFormatter
{
    private const string OurEvents = "SecondOpinion.";

    private static readonly HashSet<string> AllowedNames = new(StringComparer.Ordinal)
    {
        "CaseId", "LinkId", "OwnerId", "Verb", "Version", "Method", "Route", "StatusCode", "Milliseconds", "Count", "Bytes", "SqliteVersion", "SqliteError", "Problem", "Folder",
    };

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var source = logEvent.Properties.GetValueOrDefault("SourceContext") is ScalarValue { Value: string name } ? name : "";
        var ours = source.StartsWith(OurEvents, StringComparison.Ordinal);
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z' ", CultureInfo.InvariantCulture));
        output.Write($"{logEvent.Level} {source} ");
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            var keep = token is TextToken || (ours && token is PropertyToken property && AllowedNames.Contains(property.PropertyName));
            output.Write(keep ? Plain(token, logEvent) : token.ToString());
        }

        for (var problem = logEvent.Exception; problem is not null; problem = problem.InnerException)
        {
            output.Write($" | {problem.GetType().FullName}{Place(problem)}");
        }

        output.WriteLine();
    }

    private static string Plain(MessageTemplateToken token, LogEvent logEvent)
    {
        if (token is PropertyToken named && logEvent.Properties.GetValueOrDefault(named.PropertyName) is ScalarValue { Value: string value })
        {
            return value.ReplaceLineEndings(" ");
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        token.Render(logEvent.Properties, text, CultureInfo.InvariantCulture);
        return text.ToString().ReplaceLineEndings(" ");
    }

    private static string Place(Exception problem) =>
        problem.TargetSite is { } method ? $" in {method.DeclaringType?.FullName}.{method.Name}" : "";
}
