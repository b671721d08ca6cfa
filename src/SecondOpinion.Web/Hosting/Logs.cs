using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace SecondOpinion.Web.Hosting;

/// <summary>Logging: one line an event, to the console and to a file a day in the storage folder, two weeks of them.</summary>
public static class Logs
{
    private const int DaysKept = 14;
    private const long LargestFile = 20 * 1024 * 1024;

    public static void UseLogs(this WebApplicationBuilder builder)
    {
        var folder = Storage.FolderOf(builder.Configuration);
        var formatter = new LogLineFormatter();
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // It warns that the key ring lies in plain files. It does, in a folder only the app's own user may read.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .Filter.ByExcluding(StartFailures)
            .WriteTo.Console(formatter)
            // Until the storage room has made its folder, with its own modes, there is nowhere to write.
            .WriteTo.Conditional(
                _ => System.IO.Directory.Exists(folder),
                file => file.File(formatter, Path.Combine(folder, "logs", "log-.txt"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: DaysKept, fileSizeLimitBytes: LargestFile, rollOnFileSizeLimit: true))
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    // Why a start failed is said once, in a sentence, on standard error.
    private static bool StartFailures(LogEvent logEvent) =>
        Matching.FromSource("Microsoft.Extensions.Hosting.Internal.Host")(logEvent)
        && logEvent.MessageTemplate.Text.StartsWith("Hosting failed to start", StringComparison.Ordinal);
}
