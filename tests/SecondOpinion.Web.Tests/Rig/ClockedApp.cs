using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SecondOpinion.TestKit;

namespace SecondOpinion.Web.Tests.Rig;

/// <summary>The app with a clock that stands still: it is the day of the acceptance cases until a test moves it on.</summary>
public sealed class ClockedApp : TestApp
{
    public ManualTime Clock { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
