using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Hosting;

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
        await using var storage = await TestStorage.StartAsync();
        using var lifetime = new Lifetime();
        Assert.True(Health.IsReady(storage.Database, lifetime));
        lifetime.StopApplication();
        Assert.False(Health.IsReady(storage.Database, lifetime));
    }

    private static async Task<HttpStatusCode> StatusAsync(TestHost host, string path)
    {
        using var visitor = host.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }
}
