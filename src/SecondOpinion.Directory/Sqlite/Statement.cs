using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SecondOpinion.Directory.Sqlite;

/// <summary>
/// A prepared statement on SQLite's own interface. ADO.NET's commands cost ten times as much for each row bound and each
/// short query: too much for eight million rows, and for a search made of thirty small looks into an index.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(database, sql, out statement));
    }

    public Statement Bind(int index, long value)
    {
        raw.sqlite3_bind_int64(statement, index, value);
        return this;
    }

    public Statement Bind(int index, double value)
    {
        raw.sqlite3_bind_double(statement, index, value);
        return this;
    }

    public Statement Bind(int index, string value)
    {
        Span<byte> short_ = stackalloc byte[512];
        if (Encoding.UTF8.TryGetBytes(value, short_, out var length))
        {
            raw.sqlite3_bind_text(statement, index, short_[..length]);
        }
        else
        {
            raw.sqlite3_bind_text(statement, index, value);
        }

        return this;
    }

    /// <param name="index">From 1 on.</param>
    /// <param name="utf8">A text that is encoded already.</param>
    public Statement BindText(int index, ReadOnlySpan<byte> utf8)
    {
        raw.sqlite3_bind_text(statement, index, utf8);
        return this;
    }

    /// <summary>Runs what returns nothing and makes it ready for the next values.</summary>
    public void Run()
    {
        Step();
        raw.sqlite3_reset(statement);
    }

    /// <summary>Goes to the next row. After the last one it is ready for the next values.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        return false;
    }

    /// <summary>Leaves the rest of the rows.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public void Dispose() => statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
        }
    }
}
