using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SecondOpinion.CataloguePacker;
using SecondOpinion.Content.Reading;
using Xunit;

namespace SecondOpinion.Content.Tests;

/// <summary>The catalogues' YAML as it lies in the repository, for tests that break a copy of it.</summary>
internal static class CatalogueSource
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../src/SecondOpinion.Content/Catalogues"));

    private static readonly Lazy<Dictionary<string, string>> Files = new(() => System.IO.Directory
        .EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal));

    /// <summary>Most tests change one file of many; the others are packed once.</summary>
    private static readonly ConcurrentDictionary<(string File, string Yaml), byte[]> Packed = new();

    /// <summary>Name inside the catalogues folder, and the YAML.</summary>
    public static Dictionary<string, string> Read() => new(Files.Value, StringComparer.Ordinal);

    /// <summary>A library of the catalogues with one passage replaced.</summary>
    public static ContentLibrary With(string file, string passage, string replacement)
    {
        var files = Read();
        Assert.Contains(passage, files[file], StringComparison.Ordinal);
        var at = files[file].IndexOf(passage, StringComparison.Ordinal);
        files[file] = files[file][..at] + replacement + files[file][(at + passage.Length)..];
        return Of(files);
    }

    public static ContentLibrary Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var packed = CataloguePack.Join(files.Select(file => KeyValuePair.Create(
            file.Key, Packed.GetOrAdd((file.Key, file.Value), one => CataloguePack.Nodes(one.File, one.Yaml)))));
        return ContentLibrary.Load(new CatalogueFiles(() => new MemoryStream(packed)));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
