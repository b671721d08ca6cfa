using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace SecondOpinion.Directory.Sqlite;

/// <summary>What a database file says of itself. Read without EF, whose start would cost every start of the app.</summary>
/// <param name="IsNewer">It was made by a version of the app that this one does not know.</param>
/// <param name="NeedsMigration">A migration of this version has not been applied.</param>
/// <param name="Fills">The mark of each part that has been filled.</param>
internal sealed record DatabaseState(bool IsNewer, bool NeedsMigration, IReadOnlyDictionary<string, string> Fills)
{
    private const int NoSuchTable = 1;

    /// <exception cref="SqliteException">The file is no database, or a broken one.</exception>
    public static DatabaseState Read(SqliteConnection connection)
    {
        var known = typeof(DatabaseState).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var applied = Rows(connection, "SELECT MigrationId, '' FROM __EFMigrationsHistory");
        return new(
            IsNewer: !known.IsSupersetOf(applied.Keys),
            NeedsMigration: !known.SetEquals(applied.Keys),
            Fills: Rows(connection, "SELECT part, mark FROM fills"));
    }

    private static Dictionary<string, string> Rows(SqliteConnection connection, string query)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        try
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows[reader.GetString(0)] = reader.GetString(1);
            }
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode == NoSuchTable)
        {
            // A new, empty database.
        }

        return rows;
    }
}
