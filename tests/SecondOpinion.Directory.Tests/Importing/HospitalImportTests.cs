using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class HospitalImportTests : ImportTest
{
    public const string Heading = "\"Facility ID\",\"Facility Name\",\"Address\",\"City/Town\",\"State\",\"ZIP Code\",\"Telephone Number\",\"Hospital Type\",\"Emergency Services\",\"Hospital overall rating\"\n";

    [Fact]
    public async Task Hospitals_are_found_nearest_first_with_facts_only()
    {
        var report = await ImportAsync("hospitals", Write(Heading
            + "340001,NEAR,1 ELM,CHAPEL HILL,NC,27514,(919) 555-0100,Acute Care Hospitals,Yes,5\n"
            + "34000F,NEAREST,2 ELM,DURHAM,NC,27701,(919) 555-0101,Childrens,No,1\n"
            + "050001,FAR,3 ELM,LOS ANGELES,CA,90012,,Psychiatric,No,\n"
            + "990001,NOWHERE,3 ELM,X,GU,96910,,Psychiatric,No,\n"));
        Assert.Equal((3, 1), (report.Taken, report.Refused.Single().Rows));
        var near = await Directory.Hospitals.NearestAsync(Durham, 50, 10, CancellationToken.None);
        Assert.Equal(["NEAREST", "NEAR"], near.Select(h => h.Hospital.Name));
        Assert.Equal(new("340001", "NEAR", "1 ELM", "CHAPEL HILL", "NC", "27514", "9195550100", "Acute Care Hospitals", HasEmergency: true), near[1].Hospital);
        Assert.Equal(3, (await Directory.Hospitals.NearestAsync(Durham, null, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_a_broken_one_leaves_what_was_there()
    {
        var text = Heading + "340001,NEAR,1 ELM,CHAPEL HILL,NC,27514,(919) 555-0100,Acute Care Hospitals,Yes,5\n";
        await ImportAsync("hospitals", Write(text));
        await ImportAsync("hospitals", Write(text));
        await RefusedAsync("hospitals", Write(text + "340002,HALF"));
        Assert.Equal(1, Directory.Count("SELECT count(*) FROM hospitals"));
        Assert.Equal(1, Directory.Count("SELECT count(*) FROM imports WHERE part = 'hospitals' AND taken = 1"));
    }

    [Fact]
    public async Task The_whole_list_is_taken()
    {
        var lines = SharedData.LinesOrSkip("cms_hospitals/Hospital_General_Information.csv.gz").ToList();
        using var directory = new TestDirectory(lines: string.Empty);
        File.Copy(SharedData.PackedPlacesOrSkip(), directory.PlacesFile, overwrite: true);
        await directory.Database.PrepareAsync([], CancellationToken.None);
        var report = await directory.Imports.ImportAsync("hospitals", Write(string.Join('\n', lines) + "\n"), null, CancellationToken.None);
        Assert.InRange(report.Taken, 5400, 5421);
    }
}
