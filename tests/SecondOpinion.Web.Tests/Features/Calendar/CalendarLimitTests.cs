using System.Net;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Hosting;

namespace SecondOpinion.Web.Tests.Features.Calendar;

public sealed class CalendarLimitTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Guessing_links_is_slow_and_no_token_gets_into_a_log()
    {
        using var visitor = host.Visitor();
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < 31; guess++)
        {
            using var answer = await visitor.GetAsync(new Uri(CaseLinks.Calendar($"Guess{guess:D2}{new string('x', 36)}"), UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.All(statuses.SkipLast(1), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        var logs = string.Concat(System.IO.Directory.EnumerateFiles(Path.Combine(host.Folder, "logs")).Select(Read));
        Assert.Contains("/calendar/{token}.ics", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("Guess", logs, StringComparison.Ordinal);
    }

    // The app still writes to it.
    private static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
