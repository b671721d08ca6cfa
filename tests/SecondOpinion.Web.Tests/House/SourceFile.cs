namespace SecondOpinion.Web.Tests.House;

/// <summary>One file of the house, by its path from the repository's root with forward slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly string[] Kinds = [".cs", ".razor", ".js", ".mjs", ".scss", ".sh"];
    private static readonly string[] NotOurs = ["/bin/", "/obj/", "/node_modules/", "/wwwroot/_framework/", "/Migrations/"];

    /// <summary>Every source and test file we wrote.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Files()];

    private static IEnumerable<SourceFile> Files()
    {
        var root = Root();
        return new[] { "src", "tests" }
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Kinds.Contains(System.IO.Path.GetExtension(file), StringComparer.Ordinal))
            .Select(file => (Full: file, Path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !NotOurs.Any(part => file.Path.Contains(part, StringComparison.Ordinal)))
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.Full)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "SecondOpinion.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository was not found above the tests.");
    }
}
