using Microsoft.EntityFrameworkCore;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Model;

namespace SecondOpinion.Directory.Importing;

/// <summary>Takes CMS's Hospital General Information. Its ratings are not read.</summary>
internal static class HospitalImport
{
    private const string NoName = "no id or name";

    public static async Task<ImportReport> RunAsync(IDbContextFactory<DirectoryContext> contexts, ZipPoints points, TimeProvider time, string path, ProgressMeter progress, CancellationToken ct)
    {
        var refusals = new Refusals();
        using var rows = new CsvRows(SourceFile.Open(path, SourceKind.Hospitals));
        var dataOf = rows.Source.ChangedOn;
        progress.Watch(rows.Source);
        var hospitals = Read(rows, points, refusals, progress, ct);
        if (hospitals.Count == 0)
        {
            throw new ImportException($"No row of {rows.Source.Name} can be used. Nothing was changed.");
        }

        var note = new ImportRow(SourceKind.Hospitals.Part, hospitals.Count, refusals.Total, dataOf, time.GetUtcNow());
        await TableFill.RunAsync(contexts, "hospitals", hospitals.Values,
            "INSERT INTO hospitals (id, name, street, city, state, zip, phone, kind, emergency, lat, lon) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            (insert, h) => insert.Bind(1, h.Id).Bind(2, h.Name).Bind(3, h.Street).Bind(4, h.City).Bind(5, h.State).Bind(6, h.Zip)
                .Bind(7, h.Phone).Bind(8, h.Kind).Bind(9, h.HasEmergency ? 1 : 0).Bind(10, h.Latitude).Bind(11, h.Longitude),
            note, ct);
        return new(SourceKind.Hospitals.Part, hospitals.Count, refusals.All, dataOf);
    }

    private static Dictionary<string, HospitalRow> Read(CsvRows rows, ZipPoints points, Refusals refusals, ProgressMeter progress, CancellationToken ct)
    {
        var heading = CsvHeading.Read(rows, SourceKind.Hospitals, "Facility ID", "Facility Name", "Address", "City/Town", "State", "ZIP Code", "Hospital Type");
        var (phone, emergency) = (heading.Find("Telephone Number"), heading.Find("Emergency Services"));
        var hospitals = new Dictionary<string, HospitalRow>(StringComparer.Ordinal);
        while (rows.Read())
        {
            ct.ThrowIfCancellationRequested();
            progress.Row();
            var (id, name) = (rows.Text(heading["Facility ID"]), rows.Text(heading["Facility Name"]));
            if (id.Length == 0 || name.Length == 0)
            {
                refusals.Add(NoName);
            }
            else if (RowFields.ZipIn(rows.Bytes(heading["ZIP Code"])) is not { } zip || points.Find(zip) is not { } point)
            {
                refusals.Add(RowFields.NoZip);
            }
            else if (!hospitals.TryAdd(id, new()
            {
                Id = id,
                Name = name,
                Street = rows.Text(heading["Address"]),
                City = rows.Text(heading["City/Town"]),
                State = rows.Text(heading["State"]),
                Zip = $"{zip:D5}",
                Phone = phone < 0 ? string.Empty : RowFields.PhoneIn(rows.Bytes(phone)),
                Kind = rows.Text(heading["Hospital Type"]),
                HasEmergency = emergency >= 0 && rows.Text(emergency).StartsWith('Y'),
                Latitude = point.Latitude,
                Longitude = point.Longitude,
            }))
            {
                refusals.Add("an id that came before");
            }
        }

        return hospitals;
    }
}
