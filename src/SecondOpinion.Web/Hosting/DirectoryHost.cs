using System.Runtime.InteropServices;
using SecondOpinion.Directory.Commands;
using Spectre.Console;

namespace SecondOpinion.Web.Hosting;

/// <summary>Runs the <c>directory</c> commands with the settings of the app, without the app.</summary>
public static class DirectoryHost
{
    /// <param name="asked">The words after <c>directory</c>; those that begin with two hyphens are settings, as for the app.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> asked)
    {
        string[] settings = [.. asked.Where(IsSetting)];

        // The app's own builder, so that both read the same files and variables in the same order.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await DirectoryCommand.RunAsync([.. asked.Where(word => !IsSetting(word))], Storage.DirectoryOf(builder.Configuration), Screen(), stop.Token);

        // The import ends itself and tidies up; whoever asks a second time is not made to wait for that.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    // In a log file colours would be noise.
    private static IAnsiConsole Screen() =>
        Console.IsOutputRedirected ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors }) : AnsiConsole.Console;

    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal);
}
