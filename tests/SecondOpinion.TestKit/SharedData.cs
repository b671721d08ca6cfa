using System.IO.Compression;
using Xunit;

namespace SecondOpinion.TestKit;

/// <summary>Reference data that stands beside the repository where the project is built; tests that need it are skipped where it is not.</summary>
public static class SharedData
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

    /// <param name="path">Such as <c>zip/census_zcta_2021.csv.gz</c>.</param>
    public static string FileOrSkip(string path)
    {
        var file = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(file), $"The shared data file {path} is not here.");
        return file;
    }

    /// <summary>The lines of a text file, unpacked when its name says that it is packed.</summary>
    public static IEnumerable<string> LinesOrSkip(string path)
    {
        var file = FileOrSkip(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? Unpacked(file) : File.ReadLines(file);
    }

    /// <summary>The packed places file of the web project, when it has been built.</summary>
    public static string PackedPlacesOrSkip()
    {
        var file = Path.Combine(Repository, "src", "SecondOpinion.Web", "obj", "places", "places.txt");
        Assert.SkipUnless(File.Exists(file), "The web project has not been built, so there is no places file.");
        return file;
    }

    private static IEnumerable<string> Unpacked(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
