using System.Text;
using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Importing;
using SecondOpinion.TestKit.Nppes;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Importing;

public sealed class NppesImportTests : ImportTest
{
    [Fact]
    public async Task People_are_found_with_all_that_the_file_says_of_their_practice()
    {
        var line = Person(1, "SMITH", "277011234", Cardiology, Oncology, Cardiology, Hematology)
            .With("Provider Middle Name", "B \"BEE\"").With("Provider Second Line Business Practice Location Address", "STE 4");
        var report = await ImportAsync("nppes", NppesFile(line));
        Assert.Equal((1, new DateOnly(2026, 6, 8)), (report.Taken, report.DataOf));
        var smith = await FirstAsync("smith", Hematology);
        Assert.Equal("207RC0000X* 207RX0202X 207RH0003X", string.Join(' ', smith.Specialties));
        Assert.Equal(new("12 MAIN ST, STE 4", "DURHAM", "NC", "27701"), smith.Address);
        Assert.Equal(("ANN", "B \"BEE\"", "M.D.", "9195550100", ClinicianSource.Nppes, new DateOnly(2026, 6, 8)),
            (smith.FirstName, smith.MiddleName, smith.Credential, smith.Phone, smith.Source, smith.UpdatedOn!.Value));
    }

    [Fact]
    public async Task The_primary_specialty_comes_first_wherever_it_stands()
    {
        var line = Person(1, "SMITH", "27701", Oncology, Cardiology, "bad", "207RC0000Xx")
            .With("Healthcare Provider Primary Taxonomy Switch_1", "N").With("Healthcare Provider Primary Taxonomy Switch_2", "Y");
        await ImportAsync("nppes", NppesFile(line));
        Assert.Equal([new(Cardiology, IsPrimary: true), new(Oncology, IsPrimary: false)], (await FirstAsync("smith")).Specialties);
    }

    [Fact]
    public async Task Rows_that_are_of_no_use_are_counted_by_their_reasons()
    {
        var report = await ImportAsync("nppes", NppesFile(
            Person(1, "SMITH"),
            Person(2, "ADAMS").With("Entity Type Code", "2"),
            Person(3, "ADAMS").With("Entity Type Code", "2"),
            Person(4, "BAKER").With("NPI", "1234567890"),
            Person(5, "CLARK").With("NPI Deactivation Date", "01/02/2020"),
            Person(6, "DAVIS").With("NPI Deactivation Date", "01/02/2020").With("NPI Reactivation Date", "02/02/2020"),
            Person(7, ""),
            Person(8, "EVANS", "99999"),
            Person(9, "FRANK").With("Provider Business Practice Location Address Country Code (If outside U.S.)", "CA"),
            Person(10, "GREEN").With("Healthcare Provider Taxonomy Code_1", ""),
            Person(1, "SMITH")));
        Assert.Equal("DAVIS SMITH", await NamesAsync());
        Assert.Equal(2, report.Taken);
        Assert.Equal(
            "2 an organization, not a person; 2 no ZIP code in the United States that is known; 1 an NPI that came before; 1 deactivated; 1 no last name; 1 no specialty that is known; 1 no valid NPI",
            string.Join("; ", report.Refused.Select(refusal => $"{refusal.Rows} {refusal.Reason}")));
        Assert.Equal(new(2, 9), (Directory.Clinicians.Imports().Single().Taken, Directory.Clinicians.Imports().Single().Refused));
    }

    [Theory]
    [InlineData(335, "\r\n", "")]
    [InlineData(335, "\n", "\uFEFF")]
    [InlineData(330, "\r\n", "\uFEFF")]
    public async Task Both_layouts_are_read_with_any_line_end_and_a_byte_order_mark(int columns, string lineEnd, string start)
    {
        var heading = columns == 335 ? NppesHeading.Of335 : NppesHeading.Of330;
        Assert.Equal(columns, heading.Count);
        var text = start + NppesLine.Heading(heading) + lineEnd + NppesLine.Person(heading, Text(1), "SMITH", "ANN", "27701", Cardiology) + lineEnd;
        Assert.Equal(1, (await ImportAsync("nppes", Write(text))).Taken);
        Assert.Equal(1, (await ImportAsync("nppes", Write(text.TrimEnd()))).Taken);
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Fact]
    public async Task Columns_may_stand_anywhere()
    {
        string[] heading = [.. NppesHeading.Of330.Reverse()];
        await ImportAsync("nppes", Write(NppesLine.Heading(heading) + "\n" + NppesLine.Person(heading, Text(1), "SMITH", "ANN", "27701", Cardiology) + "\n"));
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Theory]
    [InlineData("npidata_header_v2_330cols.csv", 330)]
    [InlineData("npidata_header_v3_335cols.csv", 335)]
    public void The_headings_of_these_tests_are_the_official_ones(string file, int columns) => Assert.Equal(
        NppesLine.Heading(columns == 335 ? NppesHeading.Of335 : NppesHeading.Of330),
        File.ReadAllText(SharedData.FileOrSkip($"clinicians/{file}")).Trim());

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_another_replaces_it()
    {
        var file = NppesFile(Person(1, "SMITH"), Person(2, "ADAMS"));
        await ImportAsync("nppes", file);
        var first = Directory.Store.Clinicians().ToList();
        await ImportAsync("nppes", file);
        Assert.Equal(first, Directory.Store.Clinicians());
        await ImportAsync("nppes", NppesFile(Person(2, "ADAMS", "27514"), Person(3, "BAKER")));
        Assert.Equal("BAKER ADAMS", await NamesAsync());
        Assert.Single(Directory.Clinicians.Imports());
    }

    [Fact]
    public async Task The_deactivated_are_taken_out_and_stay_out_of_medicares_list()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS"), Person(3, "BAKER")));
        var report = await ImportAsync("nppes-deactivated", Write($"Deactivated NPIs,\r\nNPI,NPPES Deactivation Date\r\n{Text(2)},06/01/2026\r\n{Text(4)},05/01/2026\r\n{Text(4)},05/01/2026\r\n12345,05/01/2026\r\n"));
        Assert.Equal((2, new DateOnly(2026, 6, 1)), (report.Taken, report.DataOf));
        Assert.Equal("BAKER SMITH", await NamesAsync());
        await ImportAsync("dac", Write(DacImportTests.Heading + $"{Text(2)},ADAMS,ANN,CARDIOVASCULAR DISEASE (CARDIOLOGY),Y,,DURHAM,NC,27701\n{Text(5)},ZORN,ANN,CARDIOVASCULAR DISEASE (CARDIOLOGY),Y,,DURHAM,NC,27701\n"));
        Assert.Equal("BAKER SMITH ZORN", await NamesAsync());
    }

    [Fact]
    public async Task Whoever_is_deactivated_stays_out_of_every_file_until_one_tells_of_a_later_reactivation()
    {
        await ImportAsync("nppes-deactivated", Report("06/01/2026"));
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS")));
        Assert.Equal("SMITH", await NamesAsync());
        var report = await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Back("05/31/2026")));
        Assert.Equal(("SMITH", new Refusal("deactivated", 1)), (await NamesAsync(), report.Refused.Single()));
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Back("06/01/2026")));
        Assert.Equal("ADAMS SMITH", await NamesAsync());

        // Older files take nobody out who has come back since.
        await ImportAsync("nppes-deactivated", Report("06/01/2026"));
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS")));
        Assert.Equal("ADAMS SMITH", await NamesAsync());
        await ImportAsync("nppes-deactivated", Report("2026-07-01"));
        Assert.Equal("SMITH", await NamesAsync());

        NppesLine Back(string day) => Person(2, "ADAMS").With("NPI Deactivation Date", "01/02/2020").With("NPI Reactivation Date", day);
        string Report(string day) => Write($"NPI,NPPES Deactivation Date\n{Text(2)},{day}\n", "report.csv");
    }

    [Fact]
    public async Task Whoever_one_monthly_file_deactivates_stays_out_of_an_older_one()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), new NppesLine(NppesHeading.Of330).With("NPI", Text(2)).With("NPI Deactivation Date", "01/02/2026")));
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH"), Person(2, "ADAMS")));
        Assert.Equal("SMITH", await NamesAsync());
    }

    [Fact]
    public async Task While_an_import_runs_the_old_answers_and_a_stopped_one_changes_nothing()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH")));
        var names = "";
        using var stop = new CancellationTokenSource();
        var progress = new Told(_ =>
        {
            names = NamesAsync().GetAwaiter().GetResult();
            stop.Cancel();
        });
        var file = NppesFile(Enumerable.Range(1, 6000).Select(i => Person(i, "NEW")));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Directory.Imports.ImportAsync("nppes", file, progress, stop.Token));
        Assert.Equal("SMITH", names);
        Assert.Equal("SMITH", await NamesAsync());
        await ImportAsync("nppes", file);
        Assert.Equal(6000, Directory.Store.Clinicians().Count());
        Assert.DoesNotContain(System.IO.Directory.GetFiles(Directory.Folder), path => path.EndsWith(".new", StringComparison.Ordinal) || path.EndsWith(".import", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Latin_1_and_line_breaks_in_a_field_do_no_harm()
    {
        var text = NppesLine.Heading(NppesHeading.Of330) + "\n" + Person(1, "MU~OZ").With("Provider Credential Text", "M\nD") + "\n" + Person(2, "ADAMS") + "\n";
        var bytes = Encoding.ASCII.GetBytes(text);
        bytes[Array.IndexOf(bytes, (byte)'~')] = 0xD1;
        Assert.Equal(2, (await ImportAsync("nppes", Write(bytes))).Taken);
        Assert.Equal(("MUÑOZ", "M D"), ((await FirstAsync("munoz")).LastName, (await FirstAsync("munoz")).Credential));
    }
}
