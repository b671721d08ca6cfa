namespace SecondOpinion.Benchmarks;

/// <summary>The system's Chromium, and how it is started where there is no sandbox and no network.</summary>
public static class Chromium
{
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH")
        ?? new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing. Run bash tests/run.sh once; it installs it.");
}
