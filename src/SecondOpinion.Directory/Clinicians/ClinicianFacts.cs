using System.Globalization;

namespace SecondOpinion.Directory.Clinicians;

/// <summary>Makes of stored rows what pages show.</summary>
internal static class ClinicianFacts
{
    public static Clinician From(ClinicianRow row, MedicareRow? medicare) => new(
        row.Npi.ToString(CultureInfo.InvariantCulture),
        row.Last,
        row.First,
        row.Middle,
        row.Suffix,
        row.Credential,
        [.. row.Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ClinicianSpecialty.Read)],
        new(row.Street, row.City, row.State, row.Zip.ToString("D5", CultureInfo.InvariantCulture)),
        row.Phone,
        medicare is null ? null : new(medicare.OffersTelehealth, medicare.AcceptsAssignment, [.. medicare.Facilities.Split('\n', StringSplitOptions.RemoveEmptyEntries)]),
        row.Source,
        DayOf(row.UpdatedOn));

    public static DateOnly? DayOf(int day) => day == 0 ? null : new(day / 10000, day / 100 % 100, day % 100);

    public static int DayNumber(DateOnly? day) => day is { } known ? (known.Year * 10000) + (known.Month * 100) + known.Day : 0;
}
