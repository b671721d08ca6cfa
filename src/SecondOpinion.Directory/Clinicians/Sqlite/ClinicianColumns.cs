using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>The columns of a clinician, in the order in which every statement names them.</summary>
internal static class ClinicianColumns
{
    public static ClinicianRow Read(Statement row) => new(
        row.Number(0), row.Text(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.Text(6), row.Text(7), row.Text(8), row.Text(9),
        (int)row.Number(10), row.Text(11), (int)row.Number(12), (ClinicianSource)row.Number(13));

    public static void Bind(Statement insert, ClinicianRow row) => insert
        .Bind(1, row.Npi).Bind(2, row.Last).Bind(3, row.First).Bind(4, row.Middle).Bind(5, row.Suffix).Bind(6, row.Credential).Bind(7, row.Codes)
        .Bind(8, row.Street).Bind(9, row.City).Bind(10, row.State).Bind(11, row.Zip).Bind(12, row.Phone).Bind(13, row.UpdatedOn).Bind(14, (long)row.Source);

    public static MedicareRow ReadMedicare(Statement row) => new(row.Number(0), row.Number(1) != 0, row.Number(2) != 0, row.Text(3));
}
