using SecondOpinion.Directory.Clinicians;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class DacImportTests : ImportTest
{
    public const string Heading = "NPI,Provider Last Name,Provider First Name,pri_spec,Telehlth,Facility Name,City/Town,State,ZIP Code\n";

    private const string FullHeading = "NPI,Provider Last Name,Provider First Name,Provider Middle Name,Cred,pri_spec,sec_spec_1,Telehlth,Facility Name,adr_ln_1,adr_ln_2,City/Town,State,ZIP Code,Telephone Number,ind_assgn\n";

    [Fact]
    public async Task Those_who_are_known_gain_telehealth_assignment_and_practices_and_keep_their_address()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS")));
        var report = await ImportAsync("dac", Write(FullHeading
            + $"{Text(1)},SMYTHE,X,,MD,NEUROLOGY,,,OTHER GROUP,9 ELM,,RALEIGH,NC,276010000,9195550111,Y\n"
            + $"{Text(1)},SMYTHE,X,,MD,NEUROLOGY,,Y,\"HEART, LUNG & CO\",1 OAK,,DURHAM,NC,277010000,9195550112,M\n"
            + $"{Text(2)},ADAMS,X,,MD,NEUROLOGY,,,,1 OAK,,DURHAM,NC,277010000,9195550112,Y\n"));
        Assert.Equal(3, report.Taken);
        Assert.Equal("SMITH", await NamesAsync(telehealth: true));
        var smith = await FirstAsync("smith");
        Assert.Equal(["HEART, LUNG & CO", "OTHER GROUP"], smith.Medicare!.Facilities);
        Assert.Equal((true, false, "12 MAIN ST", ClinicianSource.Nppes), (smith.Medicare.OffersTelehealth, smith.Medicare.AcceptsAssignment, smith.Address.Street, smith.Source));
        Assert.True((await FirstAsync("adams")).Medicare is { OffersTelehealth: false, AcceptsAssignment: true, Facilities.Count: 0 });
        Assert.Equal(["dac", "nppes"], Directory.Clinicians.Imports().Select(row => row.Part));
    }

    [Fact]
    public async Task Those_who_are_not_known_are_added_with_their_specialties()
    {
        var report = await ImportAsync("dac", Write(FullHeading
            + $"{Text(1)},ZORN,IDA,B,DO,CARDIOVASCULAR DISEASE (CARDIOLOGY),MEDICAL ONCOLOGY,Y,,1 OAK,STE 2,DURHAM,NC,27701,919-555-0112,Y\n"
            + $"{Text(2)},NOBODY,IDA,B,DO,SOMETHING NEW,,Y,,1 OAK,STE 2,DURHAM,NC,27701,,Y\n"
            + $"{Text(3)},NOWHERE,IDA,B,DO,NEUROLOGY,,Y,,1 OAK,STE 2,DURHAM,NC,,,Y\n"
            + $"{Text(4)},MOVED,IDA,B,DO,NEUROLOGY,,Y,,1 OAK,STE 2,DURHAM,NC,,,Y\n"
            + $"{Text(4)},MOVED,IDA,B,DO,NEUROLOGY,,Y,,2 OAK,STE 2,DURHAM,NC,03824,,Y\n"));
        var zorn = await FirstAsync("zorn", Oncology);
        Assert.Equal([new(Cardiology, IsPrimary: true), new(Oncology, IsPrimary: false)], zorn.Specialties);
        Assert.Equal((new("1 OAK, STE 2", "DURHAM", "NC", "27701"), "9195550112", ClinicianSource.Medicare), (zorn.Address, zorn.Phone, zorn.Source));
        Assert.Equal("MOVED", await NamesAsync("2084N0400X"));
        Assert.Equal((3, "1 no ZIP code in the United States that is known; 1 no specialty that is known"),
            (report.Taken, string.Join("; ", report.Refused.Select(refusal => $"{refusal.Rows} {refusal.Reason}"))));
    }

    [Fact]
    public async Task The_order_of_the_two_files_makes_no_difference()
    {
        var nppes = NppesFile(Person(1, "SMITH"), Person(2, "ADAMS"));
        File.Move(nppes, nppes + "1");
        var dac = Write(Heading + $"{Text(1)},SMITH,ANN,CARDIOVASCULAR DISEASE (CARDIOLOGY),Y,HEART,DURHAM,NC,27701\n{Text(5)},ZORN,ANN,CARDIOVASCULAR DISEASE (CARDIOLOGY),Y,,DURHAM,NC,27701\n");
        await ImportAsync("dac", dac);
        Assert.Equal("SMITH ZORN", await NamesAsync());
        await ImportAsync("nppes", nppes + "1");
        Assert.Equal("ADAMS SMITH ZORN", await NamesAsync());
        Assert.Equal("SMITH ZORN", await NamesAsync(telehealth: true));
        var (clinicians, medicare) = (Directory.Store.Clinicians().OrderBy(row => row.Npi).ToList(), Directory.Store.Medicare().OrderBy(row => row.Npi).ToList());

        await ImportAsync("dac", dac);
        Assert.Equal(clinicians, Directory.Store.Clinicians().OrderBy(row => row.Npi));
        Assert.Equal(medicare, Directory.Store.Medicare().OrderBy(row => row.Npi));
    }

    [Fact]
    public async Task A_newer_list_replaces_what_the_older_said()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH")));
        await ImportAsync("dac", Write(Heading + $"{Text(1)},SMITH,ANN,NEUROLOGY,Y,HEART,DURHAM,NC,27701\n{Text(5)},ZORN,ANN,NEUROLOGY,Y,,DURHAM,NC,27701\n"));
        await ImportAsync("dac", Write(Heading + $"{Text(6)},YOST,ANN,NEUROLOGY,,,DURHAM,NC,27701\n"));
        Assert.Null((await FirstAsync("smith")).Medicare);
        Assert.Equal("YOST", await NamesAsync("2084N0400X"));
    }

    [Fact]
    public async Task Every_specialty_of_the_sample_of_medicares_file_is_known()
    {
        var sample = Write(string.Join('\n', SharedData.LinesOrSkip("clinicians/cms_dac_sample_2026-06.csv.gz")) + "\n");
        var report = await ImportAsync("dac", sample);
        Assert.DoesNotContain(report.Refused, refusal => refusal.Reason == SecondOpinion.Directory.Importing.RowFields.NoSpecialty);
    }
}
