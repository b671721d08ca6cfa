using Microsoft.Data.Sqlite;

namespace SecondOpinion.Directory.Importing;

/// <summary>
/// Where SQLite puts what does not fit into memory while it sorts: a folder beside the database, where the room is, and not
/// the system's temporary folder, which is often small. SQLite keeps one such setting for the whole process.
/// </summary>
internal sealed class SortSpace : IDisposable
{
    private readonly string path;

    /// <param name="folder">The folder of the directory.</param>
    public SortSpace(string folder)
    {
        path = Path.Combine(Path.GetFullPath(folder), "import.tmp");
        Remove();
        System.IO.Directory.CreateDirectory(path);
        Tell(path);
    }

    public void Dispose()
    {
        Tell(string.Empty);
        try
        {
            Remove();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The import has ended well, and the next one removes what is left.
        }
    }

    // Also what a killed import left behind.
    private void Remove()
    {
        if (System.IO.Directory.Exists(path))
        {
            System.IO.Directory.Delete(path, recursive: true);
        }
    }

    private static void Tell(string folder)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA temp_store_directory='{folder.Replace("'", "''", StringComparison.Ordinal)}'";
        command.ExecuteNonQuery();
    }
}
