using System.Buffers;
using System.Text;
using SecondOpinion.Directory.Sqlite;

namespace SecondOpinion.Directory.Clinicians.Sqlite;

/// <summary>
/// The columns of a clinician, in the order in which every statement names them. The texts, which nothing is searched by,
/// lie in one column with tabs between: fourteen columns cost an import twice as much for each row.
/// </summary>
internal sealed class ClinicianColumns
{
    public const string Names = "npi, zip, updated, source, facts";

    private const byte Between = (byte)'\t';

    private readonly ArrayBufferWriter<byte> facts = new(1024);

    public static ClinicianRow Read(Statement row) =>
        Encoding.UTF8.GetString(row.Bytes(4)).Split('\t') is [var last, var given, var middle, var suffix, var credential, var codes, var street, var city, var state, var phone]
            ? new(row.Number(0), last, given, middle, suffix, credential, codes, street, city, state, (int)row.Number(1), phone, (int)row.Number(2), (ClinicianSource)row.Number(3))
            : throw new InvalidDataException("A clinician's row does not have ten texts.");

    public static MedicareRow ReadMedicare(Statement row) => new(row.Number(0), row.Number(1) != 0, row.Number(2) != 0, row.Text(3));

    /// <summary>Binds the first five parameters.</summary>
    public void Bind(Statement insert, ClinicianRow row)
    {
        facts.ResetWrittenCount();
        Add(row.Last);
        Add(row.First);
        Add(row.Middle);
        Add(row.Suffix);
        Add(row.Credential);
        Add(row.Codes);
        Add(row.Street);
        Add(row.City);
        Add(row.State);
        Add(row.Phone);
        insert.Bind(1, row.Npi).Bind(2, row.Zip).Bind(3, row.UpdatedOn).Bind(4, (long)row.Source).BindText(5, facts.WrittenSpan[..^1]);
    }

    private void Add(string text)
    {
        // No text from a file holds a tab: see FieldText.
        Encoding.UTF8.GetBytes(text, facts);
        facts.GetSpan(1)[0] = Between;
        facts.Advance(1);
    }
}
