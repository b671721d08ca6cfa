using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class PagesTests(TestApp app)
{
    [Fact]
    public void Each_circuit_of_the_app_keeps_its_pace()
    {
        // Neither the hub of the circuits nor its list of filters is open to look at.
        var hub = typeof(Microsoft.AspNetCore.Components.Server.Circuits.CircuitHandler).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        var options = app.Services.GetRequiredService(typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub)));
        var filters = typeof(HubOptions).GetProperty("HubFilters", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Assert.Contains((IEnumerable<IHubFilter>)filters.GetValue(((IOptions<object>)options).Value)!, filter => filter is CircuitPace);
    }
}
