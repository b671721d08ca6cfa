using System.Globalization;
using System.Threading.RateLimiting;

namespace SecondOpinion.Web.Hosting;

/// <summary>How much one address may ask for. Static files are not counted, nor what happens inside a circuit.</summary>
public static class Limits
{
    /// <summary>Policy of the page that opens a share link. Only its posts are counted: a look at the page opens nothing.</summary>
    public const string Redeem = "redeem";

    /// <summary>Policy of the private calendar links: guessing is hopeless, and is slow as well.</summary>
    public const string Calendar = "calendar";

    public const long BodyBytes = 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var pagesPerMinute = builder.Configuration.GetValue("Limits:PagesPerMinute", 120);
        var redeemPerMinute = builder.Configuration.GetValue("Limits:RedeemPerMinute", 10);
        var calendarPerMinute = builder.Configuration.GetValue("Limits:CalendarPerMinute", 30);
        var circuitsPerMinute = builder.Configuration.GetValue("Limits:CircuitsPerMinute", 120);
        var typingPerMinute = builder.Configuration.GetValue("Limits:TypingPerMinute", 600);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyBytes;
        });
        builder.Services.AddSingleton<CircuitDoor>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                // The page that says "wait a minute" is rendered inside the refused request and must not be refused again.
                RequestKind.IsTyping(context) ? RateLimitPartition.GetFixedWindowLimiter($"typing {ClientAddress.Of(context)}", _ => PerMinute(typingPerMinute))
                : RequestKind.OpensCircuit(context) ? RateLimitPartition.GetFixedWindowLimiter($"circuits {ClientAddress.Of(context)}", _ => PerMinute(circuitsPerMinute))
                : RequestKind.IsPage(context) && !StatusPages.IsStatusPage(context)
                    ? RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(context), _ => PerMinute(pagesPerMinute))
                    : RateLimitPartition.GetNoLimiter(""));
            limiter.AddPolicy(Redeem, context => !HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(context), _ => PerMinute(redeemPerMinute)));
            limiter.AddPolicy(Calendar, context => RateLimitPartition.GetFixedWindowLimiter(ClientAddress.Of(context), _ => PerMinute(calendarPerMinute)));
            limiter.OnRejected = static (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter =
                    rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Seconds(wait) : "60";
                return ValueTask.CompletedTask;
            };
        });
    }

    private static FixedWindowRateLimiterOptions PerMinute(int permits) => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) };

    private static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
