using System.Diagnostics;

namespace SecondOpinion.Benchmarks;

/// <summary>The repository, a folder in it for what the benchmarks build, and a way to run commands there.</summary>
public sealed record Workshop(string Repository, string Folder)
{
    public static Workshop Open()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "SecondOpinion.sln")))
        {
            here = here.Parent ?? throw new InvalidOperationException("Run the benchmarks from inside the repository.");
        }

        return new(here.FullName, System.IO.Directory.CreateDirectory(Path.Combine(here.FullName, "artifacts", "benchmarks")).FullName);
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a command to its end. Returns what it printed, or null when it failed.</summary>
    public static async Task<string?> RunAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            Console.Error.WriteLine($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{await errors}");
        }

        return process.ExitCode == 0 ? output : null;
    }
}
