using System.Data.Common;

namespace SecondOpinion.Directory.Clinicians.Postgres;

/// <summary>Reads rows in the order of <see cref="PostgresSchema.Columns"/>.</summary>
internal static class PostgresRows
{
    public static ClinicianRow Clinician(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetString(8), row.GetString(9),
        row.GetInt32(10), row.GetString(11), row.GetInt32(12), (ClinicianSource)row.GetInt32(13));

    /// <param name="row">A row.</param>
    /// <param name="first">The column of the NPI.</param>
    public static MedicareRow Medicare(DbDataReader row, int first = 0) => new(row.GetInt64(first), row.GetBoolean(first + 1), row.GetBoolean(first + 2), row.GetString(first + 3));
}
