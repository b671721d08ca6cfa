using System.Collections.Frozen;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace SecondOpinion.Web.Hosting;

/// <summary>
/// Slows a connection that sends more than a person can: 5 a second, 20 at once. Nothing is dropped, it waits its turn. What
/// a browser answers by itself, that it has drawn or has moved the focus, spends nothing: a press comes with two of these.
/// </summary>
public sealed class CircuitPace : IHubFilter
{
    /// <summary>The framework's names for what a browser answers by itself.</summary>
    public static FrozenSet<string> Answers { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "OnRenderCompleted", "EndInvokeJSFromDotNet", "ReceiveByteArray", "ReceiveJSDataChunk");

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        var bucket = new TokenBucketRateLimiter(new()
        {
            TokenLimit = 20,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(200),
            QueueLimit = int.MaxValue,
        });
        context.Context.Items[typeof(CircuitPace)] = bucket;
        try
        {
            await next(context);
        }
        catch
        {
            // Whoever never came does not leave either: nobody else would stop its timer.
            context.Context.Items.Remove(typeof(CircuitPace));
            await bucket.DisposeAsync();
            throw;
        }
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (!Answers.Contains(invocationContext.HubMethodName) && BucketOf(invocationContext.Context) is { } bucket)
        {
            using var lease = await bucket.AcquireAsync();
        }

        return await next(invocationContext);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        try
        {
            await next(context, exception);
        }
        finally
        {
            if (BucketOf(context.Context) is { } bucket)
            {
                await bucket.DisposeAsync();
            }
        }
    }

    private static TokenBucketRateLimiter? BucketOf(HubCallerContext connection) =>
        connection.Items.TryGetValue(typeof(CircuitPace), out var bucket) ? (TokenBucketRateLimiter?)bucket : null;
}
