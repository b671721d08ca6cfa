using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace SecondOpinion.Web.Hosting;

/// <summary>The reverse proxies whose forwarded headers are believed: <c>Proxies:Known</c>, addresses or networks. None by default.</summary>
public sealed class Proxies(IConfiguration configuration)
{
    private readonly string[] _known = configuration.GetSection("Proxies:Known").Get<string[]>() ?? [];

    public bool Any => _known.Length > 0;

    /// <summary>Believes scheme, host and address of a request that comes through a known proxy, and of no other.</summary>
    public void Use(WebApplication app)
    {
        if (!Any)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var known in _known)
        {
            if (known.Contains('/', StringComparison.Ordinal))
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(known));
            }
            else
            {
                options.KnownProxies.Add(IPAddress.Parse(known));
            }
        }

        app.UseForwardedHeaders(options);
    }
}
