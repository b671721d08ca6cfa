using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_running_app_is_live_and_ready(string path)
    {
        await using var host = new TestHost();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, path));
    }

    [Fact]
    public async Task Without_its_databases_it_lives_but_is_not_ready()
    {
        await using var host = new TestHost();
        _ = host.Server;
        host.Services.GetRequiredService<CaseDatabase>().Dispose();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/health/live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(host, "/health/ready"));
    }

    [Fact]
    public async Task From_the_moment_it_is_told_to_stop_it_is_not_ready()
    {
        await using var host = new TestHost();
        using var visitor = host.Visitor();
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        using var answer = await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(TestHost host, string path)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
