namespace SecondOpinion.Web.Hosting;

/// <summary>Where the app listens: the command line, then the environment, then appsettings, then one port on this computer.</summary>
public static class Addresses
{
    public const string Default = "http://localhost:5080";

    private static readonly string[] Elsewhere = ["urls", "http_ports", "https_ports"];

    public static void UseAddresses(this WebApplicationBuilder builder, string[] args)
    {
        var asked = new ConfigurationBuilder().AddCommandLine(args).Build()["urls"] ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS");
        if (!string.IsNullOrWhiteSpace(asked))
        {
            // Said for this one start, so it wins over endpoints written into appsettings.
            builder.WebHost.UseUrls(asked).PreferHostingUrls(preferHostingUrls: true);
        }
        else if (!Array.Exists(Elsewhere, key => !string.IsNullOrWhiteSpace(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    /// <summary>Says the address in one plain line once the app answers there.</summary>
    public static void SayAddressWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
        Console.Out.WriteLine($"SecondOpinion is ready at {string.Join(" and ", app.Urls)}. Press Ctrl+C to stop."));

    /// <summary>Whether the app listens in plain http and on this computer alone, by its settings.</summary>
    public static bool AreLocalOnly(IConfiguration configuration)
    {
        string?[] endpoints = [.. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"])];
        if (endpoints.Length == 0 || configuration.GetValue<bool>(WebHostDefaults.PreferHostingUrlsKey))
        {
            endpoints = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        }

        return endpoints.Length > 0 && Array.TrueForAll(endpoints, IsLocal);
    }

    private static bool IsLocal(string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return false;
        }

        var parsed = BindingAddress.Parse(address);
        return string.Equals(parsed.Scheme, "http", StringComparison.OrdinalIgnoreCase)
            && (string.Equals(parsed.Host, "localhost", StringComparison.OrdinalIgnoreCase)
                || (System.Net.IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var ip) && System.Net.IPAddress.IsLoopback(ip)));
    }
}
