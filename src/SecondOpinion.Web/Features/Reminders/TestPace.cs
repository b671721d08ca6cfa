using System.Threading.RateLimiting;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Reminders;

/// <summary>
/// Test messages and codes: six an hour for a case, for a client address and for a recipient, so that nobody is flooded by them. A plan
/// is quickly made, so a limit by case alone would hold nobody back.
/// </summary>
public sealed class TestPace : IDisposable
{
    private const int PerHour = 6;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerHour, Window = TimeSpan.FromHours(1) }));

    /// <summary>Counts a test and says whether it may be sent. The recipient comes last: whoever is held back uses up nothing of theirs.</summary>
    /// <param name="id">The case.</param>
    /// <param name="client">The address it is asked from.</param>
    /// <param name="email">The recipient.</param>
    public bool Allows(CaseId id, string client, string email) =>
        Takes($"case {id}") && Takes($"client {client}") && Takes($"to {email.ToUpperInvariant()}");

    public void Dispose() => limiter.Dispose();

    private bool Takes(string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired;
    }
}
