using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SecondOpinion.Persistence.Sqlite;

/// <summary>Reads how a database stands, without EF, whose own reading would cost every later start of the app.</summary>
internal static class SchemaStates
{
    private const int NoSuchTable = 1;

    /// <exception cref="SqliteException">The file is no database, or a broken one.</exception>
    public static SchemaState Read<TContext>(SqliteConnection connection)
        where TContext : DbContext
    {
        var known = typeof(TContext).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == typeof(TContext))
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var applied = Applied(connection);
        return applied.IsSubsetOf(known)
            ? applied.Count == known.Count ? SchemaState.Current : SchemaState.NeedsMigration
            : SchemaState.Newer;
    }

    private static HashSet<string> Applied(SqliteConnection connection)
    {
        var applied = new HashSet<string>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT MigrationId FROM __EFMigrationsHistory";
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                applied.Add(reader.GetString(0));
            }
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == NoSuchTable)
        {
            // A new, empty database.
        }

        return applied;
    }
}
