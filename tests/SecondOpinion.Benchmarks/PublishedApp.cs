using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SecondOpinion.Benchmarks;

/// <summary>A published web app that can be started and stopped, with its data in a folder that stays between starts.</summary>
public sealed class PublishedApp : IAsyncDisposable
{
    private readonly string program;
    private readonly string data;
    private Process? running;

    private PublishedApp(string program, string data)
    {
        this.program = program;
        this.data = data;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = new Uri($"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public Uri Address { get; }

    /// <summary>The folder of its data, which stays between starts.</summary>
    public string Data => data;

    /// <summary>The memory the running process holds.</summary>
    public long ResidentBytes
    {
        get
        {
            running!.Refresh();
            return running.WorkingSet64;
        }
    }

    public static async Task<PublishedApp> OfOursAsync(Workshop workshop)
    {
        var output = workshop.PathOf("ours");
        await PublishAsync(Path.Combine(workshop.Repository, "src", "SecondOpinion.Web"), output);
        return new(Path.Combine(output, "SecondOpinion.Web.dll"), workshop.PathOf("data"));
    }

    /// <summary>The stock Blazor template, made anew, with the same way to its client script as ours.</summary>
    public static async Task<PublishedApp> OfTheTemplateAsync(Workshop workshop)
    {
        var source = workshop.PathOf("template-source");
        if (System.IO.Directory.Exists(source))
        {
            System.IO.Directory.Delete(source, recursive: true);
        }

        _ = await Workshop.RunAsync(workshop.Folder, "dotnet", "new", "blazor", "--interactivity", "Server", "--name", "Template", "--output", source)
            ?? throw new InvalidOperationException("The template could not be made.");
        var project = Path.Combine(source, "Template.csproj");
        var script = Path.Combine(workshop.Repository, "src", "SecondOpinion.Web", "BlazorScript.targets");
        await File.WriteAllTextAsync(project, (await File.ReadAllTextAsync(project)).Replace("<PropertyGroup>", $"<Import Project=\"{script}\" />\n  <PropertyGroup>", StringComparison.Ordinal));

        // The template is a stranger here: none of the house's build settings are its own.
        await File.WriteAllTextAsync(Path.Combine(source, "Directory.Build.props"), "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        await File.WriteAllTextAsync(Path.Combine(source, "Directory.Packages.props"), "<Project />");
        var output = workshop.PathOf("template");
        await PublishAsync(source, output);
        return new(Path.Combine(output, "Template.dll"), workshop.PathOf("template-data"));
    }

    /// <summary>Starts the app and waits for its first 200.</summary>
    /// <returns>From the start of the process to that answer.</returns>
    public async Task<TimeSpan> StartAsync()
    {
        var watch = Stopwatch.StartNew();
        running = Process.Start(new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = Path.GetDirectoryName(program)!,
            RedirectStandardOutput = true, UseShellExecute = false,
            Environment = { ["ASPNETCORE_URLS"] = Address.ToString(), ["Storage__Folder"] = data, ["Limits__PagesPerMinute"] = "100000", ["Limits__CircuitsPerMinute"] = "100000" },
        })!;
        running.OutputDataReceived += (_, _) => { };
        running.BeginOutputReadLine();
        using var client = new HttpClient();
        while (watch.Elapsed < TimeSpan.FromMinutes(1))
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return watch.Elapsed;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException($"{program} did not answer within a minute.");
    }

    public async Task StopAsync()
    {
        if (running is not null)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
            running = null;
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static async Task PublishAsync(string project, string output) =>
        _ = await Workshop.RunAsync(project, "dotnet", "publish", "--configuration", "Release", "--output", output, "--nologo", "--verbosity", "quiet")
            ?? throw new InvalidOperationException($"{project} could not be published.");
}
