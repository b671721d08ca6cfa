using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SecondOpinion.TestKit.Postgres;

/// <summary>
/// A PostgreSQL server of its own: Debian's package, installed when it is missing and may be, run by a user without rights
/// in a temporary folder, reached by a socket in that folder and by no network.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";

    private readonly string programs;
    private readonly string folder;

    private PostgresServer(string programs, string folder)
    {
        this.programs = programs;
        this.folder = folder;
    }

    /// <summary>For Npgsql.</summary>
    public string ConnectionString => $"Host={folder};Username={User};Database=postgres";

    /// <returns>A running server, or null and why there is none.</returns>
    public static async Task<(PostgresServer? Server, string Why)> StartAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return (null, "the server is started on Linux only");
        }

        if (Programs() is null && await InstallAsync() is { } whyNot)
        {
            return (null, whyNot);
        }

        if (Programs() is not { } programs)
        {
            return (null, "PostgreSQL was installed but is not where Debian puts it");
        }

        var server = new PostgresServer(programs, Directory.CreateTempSubdirectory("postgres-").FullName);
        var failure = (NativeMethods.IsRoot ? await RunAsync("chown", User, server.folder) : null)
            ?? await server.AsUserAsync("initdb", "-D", server.Data, "-U", User, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
            ?? await server.AsUserAsync("pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(server.folder, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories={server.folder} -c fsync=off", "start");
        if (failure is null)
        {
            return (server, string.Empty);
        }

        await server.DisposeAsync();
        return (null, $"PostgreSQL is installed but did not start ({failure})");
    }

    public async ValueTask DisposeAsync()
    {
        await AsUserAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private static string? Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;

    // Debian would start a server of its own on the usual port; nobody asked for one.
    private static async Task<string?> InstallAsync()
    {
        if (!NativeMethods.IsRoot)
        {
            return "PostgreSQL is not installed, and only root can install it";
        }

        const string Settings = "/etc/postgresql-common/createcluster.conf";
        if (!File.Exists(Settings))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Settings)!);
            await File.WriteAllTextAsync(Settings, "create_main_cluster = false\n");
        }

        await RunAsync("apt-get", "update", "-qq");
        return await RunAsync("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends", "postgresql") is { } failure
            ? $"PostgreSQL is not installed and could not be ({failure})"
            : null;
    }

    private Task<string?> AsUserAsync(string program, params string[] arguments) =>
        NativeMethods.IsRoot
            ? RunAsync("runuser", ["-u", User, "--", Path.Combine(programs, program), .. arguments])
            : RunAsync(Path.Combine(programs, program), arguments);

    // Returns why it failed, or null. Nothing is redirected to a pipe: the server would inherit it and keep it open.
    private static async Task<string?> RunAsync(string program, params string[] arguments)
    {
        var said = Path.GetTempFileName();
        try
        {
            var words = string.Join(' ', ((string[])[program, .. arguments]).Select(word => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'"));
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"cd /; exec {words} >'{said}' 2>&1 </dev/null"]))!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : (await File.ReadAllLinesAsync(said)).LastOrDefault(line => line.Length > 0) ?? $"{program} ended with {process.ExitCode}";
        }
        catch (System.ComponentModel.Win32Exception problem)
        {
            return problem.Message;
        }
        finally
        {
            File.Delete(said);
        }
    }

    private static class NativeMethods
    {
        public static bool IsRoot => geteuid() == 0;

        [DllImport("libc")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        private static extern uint geteuid();
    }
}
