using System.IO.Compression;

namespace SecondOpinion.Directory.Importing;

/// <summary>Finds in a zip archive, as publishers hand them out, the one file that is meant.</summary>
internal static class ArchiveEntry
{
    private const int MostNamed = 3;

    /// <exception cref="ImportException">It holds none, or more than one that could be meant.</exception>
    public static ZipArchiveEntry Find(ZipArchive archive, string name, SourceKind kind)
    {
        // Folders have no name; macOS adds a second copy of each name.
        var files = archive.Entries.Where(entry => entry.Name.Length > 0 && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToList();
        if (files.Exists(entry => string.Equals(entry.FullName, "[Content_Types].xml", StringComparison.Ordinal)))
        {
            throw new ImportException($"{name} is an Excel workbook; save it as CSV and import that. Nothing was changed.");
        }

        return files.FindAll(entry => kind.NamePattern.IsMatch(entry.Name)) is [var meant] ? meant
            : files is [var only] ? only
            : throw new ImportException($"{name} is a zip archive and it is not plain which of its files is meant ({Names(files)}); unpack it and import the one named like {kind.Name}. Nothing was changed.");
    }

    private static string Names(List<ZipArchiveEntry> files) =>
        files.Count == 0 ? "it is empty" : string.Join(", ", files.Take(MostNamed).Select(entry => entry.Name)) + (files.Count > MostNamed ? " and others" : "");
}
