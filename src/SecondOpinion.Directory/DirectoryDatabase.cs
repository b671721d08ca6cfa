using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SecondOpinion.Directory.Filling;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Sqlite;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Directory;

/// <summary>
/// directory.db as one thing: brought to this version and filled before the first search. When nothing has changed since
/// the last start, a start reads its marks and leaves it alone.
/// </summary>
public sealed class DirectoryDatabase
{
    // SQLite's result codes.
    private const int ReadOnly = 8;
    private const int DiskFull = 13;
    private const int CannotOpen = 14;

    private readonly DirectoryOptions options;
    private readonly IDbContextFactory<DirectoryContext> contexts;
    private readonly ILogger<DirectoryDatabase> log;

    internal DirectoryDatabase(DirectoryOptions options, IDbContextFactory<DirectoryContext> contexts, ILogger<DirectoryDatabase> log)
    {
        this.options = options;
        this.contexts = contexts;
        this.log = log;
    }

    /// <param name="programmes">The built-in list as the content library has it; it replaces what the database holds when any fact differs.</param>
    /// <param name="ct">Cancels; what was committed stays.</param>
    /// <exception cref="DirectoryStartException">The folder cannot be written, the database is newer or damaged, or the places file is missing or damaged.</exception>
    public Task PrepareAsync(IReadOnlyCollection<Programme> programmes, CancellationToken ct) =>
        PrepareAsync(ProgrammesFill.MarkOf(programmes), () => programmes, ct);

    /// <param name="programmesMark">Changes at least whenever the built-in list does; while it stays the same, a start need not read the list.</param>
    /// <param name="programmes">The built-in list, asked for only when the mark is new.</param>
    /// <param name="ct">Cancels; what was committed stays.</param>
    /// <exception cref="DirectoryStartException">As above.</exception>
    public Task PrepareAsync(string programmesMark, Func<IReadOnlyCollection<Programme>> programmes, CancellationToken ct) =>
        SayWhyNotAsync(() => PrepareAsync(new PlacesFile(options.PlacesFile), $"{ProgrammesFill.Shape}:{programmesMark}", programmes, ct));

    /// <summary>Makes ready what an import needs: the tables and the places, and leaves the built-in list as it is.</summary>
    /// <exception cref="DirectoryStartException">As above.</exception>
    public Task PrepareForImportAsync(CancellationToken ct) =>
        SayWhyNotAsync(() => PrepareAsync(new PlacesFile(options.PlacesFile), programmesMark: null, () => [], ct));

    private async Task SayWhyNotAsync(Func<Task> prepare)
    {
        var file = options.Database;
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await prepare();
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == DiskFull)
        {
            throw new DirectoryStartException($"The disk is full; the directory database {file} needs room.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: CannotOpen or ReadOnly })
        {
            throw new DirectoryStartException($"The directory database {file} cannot be written.", problem);
        }
        catch (SqliteException problem)
        {
            SqliteConnection.ClearAllPools();
            throw new DirectoryStartException($"The directory database {file} cannot be read; it holds no case, so it can be deleted and is built again.", problem);
        }
    }

    private async Task PrepareAsync(PlacesFile places, string? programmesMark, Func<IReadOnlyCollection<Programme>> programmes, CancellationToken ct)
    {
        using var connection = ConnectionSettings.Open(options.Database);
        var state = DatabaseState.Read(connection);
        if (state.IsNewer)
        {
            throw new DirectoryStartException($"The directory database {options.Database} was made by a newer version of SecondOpinion; it holds no case, so it can be deleted and is built again.");
        }

        if (state.NeedsMigration)
        {
            await using var context = await contexts.CreateDbContextAsync(ct);
            await context.Database.MigrateAsync(ct);
        }

        var placesMark = places.Mark;
        if (!HasFill(state, PlacesFill.Part, placesMark))
        {
            var clock = Stopwatch.StartNew();
            var lines = places.Read();
            PlacesFill.Run(connection, lines, placesMark);
            log.LogInformation("Filled {Count} ZIP codes into the directory in {Milliseconds} ms", lines.Count, clock.ElapsedMilliseconds);
        }

        if (programmesMark is not null && !HasFill(state, ProgrammesFill.Part, programmesMark))
        {
            var clock = Stopwatch.StartNew();
            var list = programmes();
            await using var context = await contexts.CreateDbContextAsync(ct);
            await ProgrammesFill.RunAsync(context, list, programmesMark, ct);
            log.LogInformation("Filled {Count} programmes into the directory in {Milliseconds} ms", list.Count, clock.ElapsedMilliseconds);
        }

        MoveLogIntoDatabase(connection);
    }

    // After a fill the log is as large as the database, and nothing else would ever write to it again.
    private static void MoveLogIntoDatabase(SqliteConnection connection)
    {
        if (new FileInfo(connection.DataSource + "-wal") is { Exists: true, Length: > 0 })
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
    }

    private static bool HasFill(DatabaseState state, string part, string mark) =>
        state.Fills.TryGetValue(part, out var filled) && string.Equals(filled, mark, StringComparison.Ordinal);
}
