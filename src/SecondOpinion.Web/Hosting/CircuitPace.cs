using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace SecondOpinion.Web.Hosting;

/// <summary>Slows a circuit that sends more events than a person can: 5 a second, 20 at once. Nothing is dropped, it waits its turn.</summary>
public sealed class CircuitPace : CircuitHandler, IDisposable
{
    private readonly TokenBucketRateLimiter _bucket = new(new()
    {
        TokenLimit = 20,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMilliseconds(200),
        QueueLimit = int.MaxValue,
    });

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        async activity =>
        {
            using var lease = await _bucket.AcquireAsync();
            await next(activity);
        };

    public void Dispose() => _bucket.Dispose();
}
