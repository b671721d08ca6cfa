using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.TestKit;

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>The real app on a day of the test's own: March 2, 2026, until it is moved.</summary>
public sealed class TimedApp : TestApp
{
    public ManualTime Time { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }
}
