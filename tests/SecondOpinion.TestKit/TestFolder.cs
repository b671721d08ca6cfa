namespace SecondOpinion.TestKit;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TestFolder : IDisposable
{
    private const int Tries = 50;

    public string Path { get; } = Directory.CreateTempSubdirectory("second-opinion-").FullName;

    /// <summary>Deletes the folder. A test beside this one that empties all pools of SQLite may be closing a file of this folder just now, so a refusal is tried again for a second.</summary>
    public void Dispose()
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (IOException) when (tried < Tries)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(20));
            }
        }
    }
}
