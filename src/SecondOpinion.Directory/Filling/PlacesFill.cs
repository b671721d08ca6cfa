using Microsoft.Data.Sqlite;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Filling;

/// <summary>
/// Fills places and cities in one transaction, with prepared statements: all of it is there, with its mark, or nothing has
/// changed. EF Core would take many times as long for 70,000 rows.
/// </summary>
internal static class PlacesFill
{
    public const string Part = "places";

    public static void Run(SqliteConnection connection, IEnumerable<PlaceLine> lines, string mark)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        using (var clear = connection.CreateCommand())
        {
            clear.CommandText = "DELETE FROM places; DELETE FROM cities;";
            clear.ExecuteNonQuery();
        }

        var cities = lines.GroupBy(line => (line.City, line.State)).Index().ToList();
        using var city = Insert(connection, "INSERT INTO cities (id, key, name, state, lat, lon, zips) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);
        using var place = Insert(connection, "INSERT INTO places (zip, lat, lon, city_id) VALUES ($1, $2, $3, $4)", 4);
        foreach (var (id, zips) in cities)
        {
            var isNamed = zips.Key.City.Length > 0;
            if (isNamed)
            {
                Execute(city, id, FoldedWords.KeyOf(zips.Key.City), zips.Key.City, zips.Key.State,
                    zips.Average(z => z.Point.Latitude), zips.Average(z => z.Point.Longitude), zips.Count());
            }

            foreach (var zip in zips)
            {
                Execute(place, zip.Zip, zip.Point.Latitude, zip.Point.Longitude, isNamed ? id : DBNull.Value);
            }
        }

        using var fill = Insert(connection, "INSERT OR REPLACE INTO fills (part, mark) VALUES ($1, $2)", 2);
        Execute(fill, Part, mark);
        transaction.Commit();
    }

    private static SqliteCommand Insert(SqliteConnection connection, string text, int values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 1; i <= values; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", value: null));
        }

        command.Prepare();
        return command;
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }
}
