using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Directory;
using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Benchmarks.Clinicians;

/// <summary>An import in a process of its own, so that its memory is its own.</summary>
/// <param name="Seconds">From the start of the reading to the moment a search can find the rows.</param>
/// <param name="ProcessorSeconds">What that cost on the processors together: what to look at where other work runs beside.</param>
/// <param name="PeakMegabytes">The most memory the process ever held.</param>
public sealed record ImportRun(double Seconds, double ProcessorSeconds, double PeakMegabytes)
{
    /// <summary>What the child process does; prints one line.</summary>
    public static async Task<int> ChildAsync(string folder, string places, string file)
    {
        await using var services = Services(folder, places);
        await services.GetRequiredService<DirectoryDatabase>().PrepareAsync([], CancellationToken.None);
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var stage = "";
        var stages = new Stages(now =>
        {
            if (!string.Equals(now, stage, StringComparison.Ordinal))
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {clock.Elapsed.TotalSeconds,7:0.0} s ({Busy(before),6:0.0} s on the processors) {stage = now}"));
            }
        });
        await services.GetRequiredService<DirectoryImports>().ImportAsync("nppes", file, stages, CancellationToken.None);
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds} {Busy(before)} {double.Parse(peak, CultureInfo.InvariantCulture) / 1024}"));
        return 0;
    }

    public static async Task<ImportRun?> StartAsync(string folder, string places, string file)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["directory-import", folder, places, file]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return output.Split(' ') is [var seconds, var busy, var peak] ? new(double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(busy, CultureInfo.InvariantCulture), double.Parse(peak, CultureInfo.InvariantCulture)) : null;
    }

    public static ServiceProvider Services(string folder, string places) =>
        new ServiceCollection().AddLogging().AddDirectory(new DirectoryOptions(folder, places)).BuildServiceProvider();

    private static double Busy(TimeSpan before) => (Environment.CpuUsage.TotalTime - before).TotalSeconds;

    private sealed class Stages(Action<string> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value.Stage);
    }
}
