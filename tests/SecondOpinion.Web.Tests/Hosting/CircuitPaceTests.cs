using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class CircuitPaceTests : IAsyncDisposable
{
    private readonly CircuitPace pace = new();
    private readonly Connection connection = new();
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();

    [Fact]
    public async Task Twenty_presses_go_through_at_once_and_the_next_wait_their_turn_without_being_lost()
    {
        await pace.OnConnectedAsync(Life, _ => Task.CompletedTask);
        List<Task> presses = [.. Enumerable.Range(0, 24).Select(_ => SendAsync("BeginInvokeDotNetFromJS"))];
        Assert.All(presses[..20], press => Assert.True(press.IsCompletedSuccessfully));
        Assert.False(presses[^1].IsCompleted);
        await Task.WhenAll(presses);
        Assert.Equal(24, connection.Reached);
    }

    [Fact]
    public async Task What_a_browser_answers_by_itself_spends_nothing()
    {
        await pace.OnConnectedAsync(Life, _ => Task.CompletedTask);
        for (var answer = 0; answer < 200; answer++)
        {
            Assert.True(SendAsync(answer % 2 == 0 ? "OnRenderCompleted" : "EndInvokeJSFromDotNet").IsCompletedSuccessfully);
        }

        Assert.True(SendAsync("BeginInvokeDotNetFromJS").IsCompletedSuccessfully);
    }

    [Fact]
    public async Task A_connection_that_never_came_leaves_no_pace_behind()
    {
        TokenBucketRateLimiter? made = null;
        await Assert.ThrowsAsync<InvalidOperationException>(() => pace.OnConnectedAsync(Life, _ =>
        {
            made = (TokenBucketRateLimiter?)connection.Items[typeof(CircuitPace)];
            throw new InvalidOperationException();
        }));
        Assert.Empty(connection.Items);
        Assert.Throws<ObjectDisposedException>(() => made!.AttemptAcquire());
    }

    [Fact]
    public void The_framework_still_calls_its_answers_so()
    {
        var hub = typeof(Microsoft.AspNetCore.Components.Server.Circuits.CircuitHandler).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        Assert.All(CircuitPace.Answers, name => Assert.NotNull(hub.GetMethod(name)));
        Assert.NotNull(hub.GetMethod("BeginInvokeDotNetFromJS"));
    }

    public async ValueTask DisposeAsync()
    {
        await pace.OnDisconnectedAsync(Life, null, (_, _) => Task.CompletedTask);
        await services.DisposeAsync();
    }

    private HubLifetimeContext Life => new(connection, services, new SomeHub());

    private Task<object?> SendAsync(string method) => pace.InvokeMethodAsync(
        new HubInvocationContext(connection, services, new SomeHub(), typeof(SomeHub).GetMethod(method)!, []),
        _ =>
        {
            connection.Reach();
            return ValueTask.FromResult<object?>(null);
        }).AsTask();

    /// <summary>The methods of the framework's own hub, by name.</summary>
    private sealed class SomeHub : Hub
    {
        public static void BeginInvokeDotNetFromJS()
        {
        }

        public static void OnRenderCompleted()
        {
        }

        public static void EndInvokeJSFromDotNet()
        {
        }
    }

    private sealed class Connection : HubCallerContext
    {
        private int reached;

        public int Reached => reached;

        public override string ConnectionId => "1";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => CancellationToken.None;

        public void Reach() => Interlocked.Increment(ref reached);

        public override void Abort()
        {
        }
    }
}
