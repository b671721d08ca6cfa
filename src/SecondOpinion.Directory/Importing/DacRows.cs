using SecondOpinion.Directory.Clinicians;

namespace SecondOpinion.Directory.Importing;

/// <summary>Reads the rows of Medicare's Doctors and Clinicians file (<c>DAC_NationalDownloadableFile</c>).</summary>
internal sealed class DacRows
{
    private readonly CsvRows rows;
    private readonly int day;
    private readonly int npi, last, first, middle, suffix, credential, telehealth, facility, street, street2, city, state, zip, phone, assignment;
    private readonly int[] specialties;

    public DacRows(CsvRows rows, DateOnly? dataOf)
    {
        this.rows = rows;
        day = ClinicianFacts.DayNumber(dataOf);
        var heading = CsvHeading.Read(rows, SourceKind.Dac, "NPI", "Provider Last Name", "Provider First Name", "pri_spec", "City/Town", "State", "ZIP Code");
        npi = heading["NPI"];
        last = heading["Provider Last Name"];
        first = heading["Provider First Name"];
        middle = heading.Find("Provider Middle Name");
        suffix = heading.Find("suff");
        credential = heading.Find("Cred");
        telehealth = heading.Find("Telehlth");
        facility = heading.Find("Facility Name");
        street = heading.Find("adr_ln_1");
        street2 = heading.Find("adr_ln_2");
        city = heading["City/Town"];
        state = heading["State"];
        zip = heading["ZIP Code"];
        phone = heading.Find("Telephone Number");
        assignment = heading.Find("ind_assgn");
        specialties = [.. ((string[])["pri_spec", "sec_spec_1", "sec_spec_2", "sec_spec_3", "sec_spec_4"]).Select(heading.Find).Where(column => column >= 0)];
    }

    public IEnumerable<DacRow> Read(Refusals refusals, ProgressMeter progress, CancellationToken stop)
    {
        while (rows.Read())
        {
            stop.ThrowIfCancellationRequested();
            progress.Row();
            if (RowFields.NpiIn(rows.Bytes(npi)) is not { } number)
            {
                refusals.Add(RowFields.BadNpi);
            }
            else if (rows.Bytes(last).IsEmpty)
            {
                refusals.Add(RowFields.NoName);
            }
            else
            {
                var clinician = new ClinicianRow(number, rows.Text(last), rows.Text(first), Text(middle), Text(suffix), Text(credential), Codes(),
                    RowFields.Joined(Text(street), Text(street2)), rows.Text(city), rows.Text(state), RowFields.ZipIn(rows.Bytes(zip)) ?? 0,
                    phone < 0 ? string.Empty : RowFields.PhoneIn(rows.Bytes(phone)), day, ClinicianSource.Medicare);
                yield return new(clinician, IsYes(telehealth), IsYes(assignment), Text(facility));
            }
        }
    }

    private string Text(int column) => column < 0 ? string.Empty : rows.Text(column);

    private bool IsYes(int column) => column >= 0 && rows.Bytes(column).SequenceEqual("Y"u8);

    private string Codes()
    {
        var codes = specialties.Select(column => MedicareSpecialties.CodeOf(rows.Text(column))).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return codes.Count == 0 ? string.Empty : MedicareSpecialties.CodeOf(rows.Text(specialties[0])) is null ? string.Join(' ', codes) : $"{codes[0]}* {string.Join(' ', codes.Skip(1))}".TrimEnd();
    }
}
