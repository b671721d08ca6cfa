namespace SecondOpinion.Browser.Tests.Rig;

/// <summary>Where things stand on disk: the repository the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The web app's own build output, built as these tests were.</summary>
    public static string WebAssembly { get; } = Path.Combine(
        Root, "src", "SecondOpinion.Web", "bin", Configuration, "net10.0", "SecondOpinion.Web.dll");

    public static string WebProject { get; } = Path.Combine(Root, "src", "SecondOpinion.Web");

    /// <summary>For what a test leaves to look at; never committed.</summary>
    public static string Artifacts(string folder) => System.IO.Directory.CreateDirectory(Path.Combine(Root, "artifacts", folder)).FullName;

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Find(string folder)
    {
        var at = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(at.FullName, "SecondOpinion.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("The tests do not stand inside the repository.");
        }

        return at.FullName;
    }
}
