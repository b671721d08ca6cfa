using System.Collections.Concurrent;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>Readers of one file that are open and not in use. One of a file that has been replaced since still reads the old one, and is let go.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private readonly ConcurrentBag<ClinicianReader> readers = [];
    private MapOfFile? map;

    /// <summary>Asks one thing of a reader that nobody else uses meanwhile; null while there is no file.</summary>
    public T? Ask<T>(Func<ClinicianReader, T?> ask)
        where T : class
    {
        if (Take() is not { } reader)
        {
            return null;
        }

        try
        {
            var answer = ask(reader);
            readers.Add(reader);
            return answer;
        }
        catch
        {
            // It is not given back: nobody knows in the middle of what it stopped.
            reader.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private ClinicianReader? Take()
    {
        var current = map;
        var written = File.GetLastWriteTimeUtc(path);
        while (readers.TryTake(out var reader))
        {
            if (current?.Written == written && reader.Map == current.Map)
            {
                return reader;
            }

            reader.Dispose();
        }

        return Open(current, written);
    }

    // The map and the reader come from one open file, whatever is renamed meanwhile.
    private ClinicianReader? Open(MapOfFile? current, DateTime written)
    {
        if (ClinicianFile.Open(path) is not { } file)
        {
            return null;
        }

        try
        {
            if (current?.Written != written || File.GetLastWriteTimeUtc(path) != written)
            {
                map = current = new(written, SpotMap.Of(file));
            }

            return new(file, current.Map);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private sealed record MapOfFile(DateTime Written, SpotMap Map);
}
