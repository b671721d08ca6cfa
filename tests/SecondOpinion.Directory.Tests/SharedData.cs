using System.IO.Compression;

namespace SecondOpinion.Directory.Tests;

/// <summary>Reference data that stands beside the repository where the project is built; tests that need it are skipped where it is not.</summary>
internal static class SharedData
{
    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "SecondOpinion.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }

    public static string FileOrSkip(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(file), $"The shared data file {path} is not here.");
        return file;
    }

    public static IEnumerable<string> GzipLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(FileOrSkip(path)), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The packed places file of the web project, when it has been built.</summary>
    public static string PackedPlacesOrSkip()
    {
        var file = Path.Combine(Repository, "src", "SecondOpinion.Web", "obj", "places", "places.txt");
        Assert.SkipUnless(File.Exists(file), "The web project has not been built, so there is no places file.");
        return file;
    }
}
