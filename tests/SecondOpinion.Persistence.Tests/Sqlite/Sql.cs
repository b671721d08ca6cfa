using Microsoft.Data.Sqlite;

namespace SecondOpinion.Persistence.Tests.Sqlite;

/// <summary>Looks into a database from outside the app.</summary>
internal static class Sql
{
    public static object? One(string folder, string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, database)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public static IReadOnlyList<string> Column(string folder, string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, database)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
