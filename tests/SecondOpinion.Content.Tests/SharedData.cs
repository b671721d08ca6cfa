using System.IO.Compression;
using Xunit;

namespace SecondOpinion.Content.Tests;

/// <summary>Reference data that stands beside the repository where the project is built; tests that need it are skipped where it is not.</summary>
internal static class SharedData
{
    public static IEnumerable<string> LinesOrSkip(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(file), $"The shared data file {path} is not here.");
        return path.EndsWith(".gz", StringComparison.Ordinal) ? Unzipped(file) : File.ReadLines(file);
    }

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

    private static IEnumerable<string> Unzipped(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
