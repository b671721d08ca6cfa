using System.Threading.RateLimiting;

namespace SecondOpinion.Web.Features.Share;

/// <summary>How often one link may be opened, from however many addresses: five times a minute.</summary>
public sealed class LinkPace : IDisposable
{
    private const int PerMinute = 5;

    // A link counts by its token's hash code under this process's random seed, so no token is kept here.
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, int>(token =>
        RateLimitPartition.GetFixedWindowLimiter(
            StringComparer.Ordinal.GetHashCode(token),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool Allows(string token)
    {
        using var lease = limiter.AttemptAcquire(token);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
