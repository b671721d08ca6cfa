namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The content specification's own files, where they stand beside the repository.</summary>
internal static class SharedContent
{
    /// <summary>The path of a file in <c>../shared/content</c> seen from the repository's root, or null where there is none.</summary>
    public static string? Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SecondOpinion.sln")))
        {
            folder = folder.Parent;
        }

        var file = folder?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "content", name) : null;
        return File.Exists(file) ? file : null;
    }
}
