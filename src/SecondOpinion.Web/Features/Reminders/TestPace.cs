using System.Threading.RateLimiting;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>Test messages a case may send: three an hour, so that nobody is flooded by them.</summary>
public sealed class TestPace : IDisposable
{
    private const int PerHour = 3;

    private readonly PartitionedRateLimiter<CaseId> limiter = PartitionedRateLimiter.Create<CaseId, CaseId>(id =>
        RateLimitPartition.GetFixedWindowLimiter(id, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerHour, Window = TimeSpan.FromHours(1) }));

    public bool Allows(CaseId id)
    {
        using var lease = limiter.AttemptAcquire(id);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
