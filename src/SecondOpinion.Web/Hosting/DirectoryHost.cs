using System.Runtime.InteropServices;
using SecondOpinion.Directory.Commands;
using Spectre.Console;

namespace SecondOpinion.Web.Hosting;

/// <summary>Runs the <c>directory</c> commands with the settings of the app, without the app.</summary>
public static class DirectoryHost
{
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await DirectoryCommand.RunAsync(words, Storage.DirectoryOf(settings), AnsiConsole.Console, stop.Token);

        // The import ends itself and tidies up.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
