using System.Text;
using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Reads the rows of NPPES's monthly file (<c>npidata_pfile</c>), of the 330 columns of today and of the 335 announced.</summary>
internal sealed class NppesRows
{
    public const string Organisation = "an organization, not a person";
    public const string IsDeactivated = "deactivated";

    private const int MostSpecialties = 15;
    private const int CodeLength = 10;

    private readonly CsvRows rows;
    private readonly List<string> codes = [];
    private readonly int npi, kind, last, first, middle, suffix, credential, street, street2, city, state, zip, country, phone, updated, off, on;
    private readonly (int Code, int Switch)[] specialties;

    public NppesRows(CsvRows rows)
    {
        const string Practice = "Provider Business Practice Location Address ";
        this.rows = rows;
        var heading = CsvHeading.Read(rows, SourceKind.Nppes, "NPI", "Entity Type Code", "Provider Last Name (Legal Name)", "Provider First Name",
            "Provider First Line Business Practice Location Address", Practice + "City Name", Practice + "State Name", Practice + "Postal Code", "Healthcare Provider Taxonomy Code_1");
        npi = heading["NPI"];
        kind = heading["Entity Type Code"];
        last = heading["Provider Last Name (Legal Name)"];
        first = heading["Provider First Name"];
        middle = heading.Find("Provider Middle Name");
        suffix = heading.Find("Provider Name Suffix Text");
        credential = heading.Find("Provider Credential Text");
        street = heading["Provider First Line Business Practice Location Address"];
        street2 = heading.Find("Provider Second Line Business Practice Location Address");
        city = heading[Practice + "City Name"];
        state = heading[Practice + "State Name"];
        zip = heading[Practice + "Postal Code"];
        country = heading.Find(Practice + "Country Code (If outside U.S.)");
        phone = heading.Find(Practice + "Telephone Number");
        updated = heading.Find("Last Update Date");
        off = heading.Find("NPI Deactivation Date");
        on = heading.Find("NPI Reactivation Date");
        specialties = [.. Enumerable.Range(1, MostSpecialties)
            .Select(i => (heading.Find($"Healthcare Provider Taxonomy Code_{i}"), heading.Find($"Healthcare Provider Primary Taxonomy Switch_{i}")))
            .TakeWhile(pair => pair.Item1 >= 0)];
    }

    /// <summary>What this row tells of a deactivation; rows of those who are not back in use hold little else.</summary>
    public Deactivation? Told =>
        Bytes(off).IsEmpty && Bytes(on).IsEmpty || RowFields.NpiIn(rows.Bytes(npi)) is not { } number
            ? null
            : new(number, RowFields.DayIn(Bytes(off)), RowFields.DayIn(Bytes(on)));

    /// <summary>The clinician of this row, or null and the reason.</summary>
    public ClinicianRow? Read(out string reason)
    {
        reason = string.Empty;
        if (RowFields.NpiIn(rows.Bytes(npi)) is not { } number)
        {
            reason = RowFields.BadNpi;
        }
        else if (Told is { IsGone: true })
        {
            reason = IsDeactivated;
        }
        else if (!rows.Bytes(kind).SequenceEqual("1"u8))
        {
            reason = Organisation;
        }
        else if (rows.Bytes(last).IsEmpty)
        {
            reason = RowFields.NoName;
        }
        else if (!(Bytes(country).IsEmpty || Bytes(country).SequenceEqual("US"u8)) || RowFields.ZipIn(rows.Bytes(zip)) is not { } area)
        {
            reason = RowFields.NoZip;
        }
        else if (Codes() is not { Length: > 0 } all)
        {
            reason = RowFields.NoSpecialty;
        }
        else
        {
            return new(number, rows.Text(last), rows.Text(first), Text(middle), Text(suffix), Text(credential), all,
                RowFields.Joined(rows.Text(street), Text(street2)), rows.Text(city), rows.Text(state), area, RowFields.PhoneIn(Bytes(phone)), RowFields.DayIn(Bytes(updated)), ClinicianSource.Nppes);
        }

        return null;
    }

    private ReadOnlySpan<byte> Bytes(int column) => column < 0 ? [] : rows.Bytes(column);

    private string Text(int column) => column < 0 ? string.Empty : rows.Text(column);

    // The primary one first and with a star; each once.
    private string Codes()
    {
        codes.Clear();
        var hasPrimary = false;
        foreach (var (code, isPrimary) in specialties)
        {
            var bytes = rows.Bytes(code);
            if (bytes.Length != CodeLength || bytes.ContainsAnyExceptInRange((byte)'0', (byte)'Z'))
            {
                continue;
            }

            var text = Encoding.ASCII.GetString(bytes);
            if (!hasPrimary && Bytes(isPrimary).SequenceEqual("Y"u8))
            {
                hasPrimary = true;
                codes.Remove(text);
                codes.Insert(0, text + "*");
            }
            else if (!codes.Exists(known => known.StartsWith(text, StringComparison.Ordinal)))
            {
                codes.Add(text);
            }
        }

        return codes is [var only] ? only : string.Join(' ', codes);
    }
}
