using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Model;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Importing;

/// <summary>Replaces the rows of a small table of directory.db in one transaction, with the note of where they come from.</summary>
internal static class TableFill
{
    /// <param name="contexts">The database.</param>
    /// <param name="table">Emptied and filled again.</param>
    /// <param name="rows">Read to the end before the first is written, so that a broken file holds no lock.</param>
    /// <param name="insert">Its statement.</param>
    /// <param name="bind">Puts a row into the statement.</param>
    /// <param name="note">What is kept about the import.</param>
    /// <param name="ct">Cancels; nothing is changed then.</param>
    public static async Task RunAsync<T>(IDbContextFactory<DirectoryContext> contexts, string table, IReadOnlyCollection<T> rows, string insert, Action<Statement, T> bind, ImportRow note, CancellationToken ct)
    {
        await using var context = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using (var clear = new Statement(connection, $"DELETE FROM {table}"))
        {
            clear.Run();
        }

        using (var statement = new Statement(connection, insert))
        {
            foreach (var row in rows)
            {
                ct.ThrowIfCancellationRequested();
                bind(statement, row);
                statement.Run();
            }
        }

        await context.Imports.Where(i => i.Part == note.Part).ExecuteDeleteAsync(ct);
        context.Imports.Add(note);
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
