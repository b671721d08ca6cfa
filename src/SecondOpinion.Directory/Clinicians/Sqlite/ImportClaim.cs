using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>Keeps two imports apart: a file that only one process can hold, and that goes when the process does.</summary>
internal static class ImportClaim
{
    /// <exception cref="ImportException">Another process, or another import of this one, holds it.</exception>
    public static FileStream On(string database)
    {
        var file = database + ".import";
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            return new(file, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException problem) when (File.Exists(file))
        {
            throw new ImportException("Another import is running; wait until it has ended.", problem);
        }
    }
}
