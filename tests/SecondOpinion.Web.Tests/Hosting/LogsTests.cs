namespace SecondOpinion.Web.Tests.Hosting;

public sealed class LogsTests
{
    [Fact]
    public async Task What_was_asked_for_is_written_as_a_route_and_never_as_an_address()
    {
        await using var host = new TestHost();
        using var visitor = host.Visitor();
        using var page = await visitor.GetAsync(new Uri("/start?note=canary-in-the-mine", UriKind.Relative));
        using var nowhere = await visitor.GetAsync(new Uri("/canary-in-the-mine", UriKind.Relative));
        using var posted = await visitor.PostAsync("/start", "main form", ("note", "canary-in-the-mine"));

        var log = "";
        foreach (var file in System.IO.Directory.EnumerateFiles(Path.Combine(host.Folder, "logs")))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            log += await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("GET /start 200", log, StringComparison.Ordinal);
        Assert.Contains("POST /start 302", log, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", log, StringComparison.Ordinal);
    }
}
