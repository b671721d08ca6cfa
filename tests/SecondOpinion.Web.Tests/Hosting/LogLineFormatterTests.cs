using SecondOpinion.Web.Hosting;
using Serilog.Events;
using Serilog.Parsing;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class LogLineFormatterTests
{
    private const string Canary = "canary-in-the-mine";

    [Fact]
    public void Our_events_say_ids_and_verbs()
    {
        var line = Line("SecondOpinion.Persistence.CaseFileStore", "{Verb} on {CaseId}", null, ("Verb", "AskQuestion"), ("CaseId", "461dcf26"));
        Assert.EndsWith("AskQuestion on 461dcf26", line.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_under_a_name_nobody_allowed_is_not_written() =>
        Assert.DoesNotContain(Canary, Line("SecondOpinion.Web.Somewhere", "Typed {Diagnosis}", null, ("Diagnosis", Canary)), StringComparison.Ordinal);

    [Fact]
    public void Other_peoples_events_keep_their_fixed_words_only()
    {
        var line = Line("Microsoft.EntityFrameworkCore.Database.Command", "Failed executing {CommandText} for {CaseId}", null, ("CommandText", Canary), ("CaseId", Canary));
        Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
        Assert.Contains("Failed executing", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_says_its_types_and_not_its_message()
    {
        var problem = new InvalidOperationException(Canary, new FormatException(Canary));
        var line = Line("Microsoft.AspNetCore.Diagnostics", "An unhandled exception", problem);
        Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", line, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_cannot_begin_a_line_of_its_own()
    {
        var line = Line("SecondOpinion.Web.Hosting.RequestLog", "{Route}", null, ("Route", "a\r\n2026 Information forged"));
        Assert.Single(line.Trim().Split('\n'));
    }

    private static string Line(string source, string template, Exception? problem, params (string Name, string Value)[] values)
    {
        var properties = values.Append(("SourceContext", source)).Select(value => new LogEventProperty(value.Item1, new ScalarValue(value.Item2)));
        using var output = new StringWriter();
        new LogLineFormatter().Format(new LogEvent(DateTimeOffset.UnixEpoch, LogEventLevel.Information, problem, new MessageTemplateParser().Parse(template), properties), output);
        return output.ToString();
    }
}
