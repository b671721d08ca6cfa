using SecondOpinion.Directory.Importing;

namespace SecondOpinion.Directory.Tests.Importing;

/// <summary>SQLite keeps one folder for the whole process, so no other test runs beside these.</summary>
[Collection(nameof(SortSpaceTests))]
[CollectionDefinition(nameof(SortSpaceTests), DisableParallelization = true)]
public sealed class SortSpaceTests : ImportTest
{
    private string Space => Path.Combine(Directory.Folder, "import.tmp");

    [Fact]
    public void What_does_not_fit_into_memory_lies_beside_the_database_and_is_gone_in_the_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Open files are listed on Linux only.");
        System.IO.Directory.CreateDirectory(Space);
        File.WriteAllText(Path.Combine(Space, "of a killed import"), "x");
        using (new SortSpace(Directory.Folder))
        {
            Assert.Empty(System.IO.Directory.GetFiles(Space));
            using var sort = new DacSort();
            var row = new DacRow(Clinicians.TestClinicians.Row(1, "SMITH", "ANN", 27701, "207RC0000X"), OffersTelehealth: false, AcceptsAssignment: false, new string('x', 1000));
            for (var i = 0; i < 40_000; i++)
            {
                sort.Add(row);
            }

            Assert.Contains(OpenFiles(), file => file.StartsWith(Space, StringComparison.Ordinal));
            Assert.Equal(40_000, sort.ByNpi().Sum(same => same.Count));
        }

        Assert.DoesNotContain(OpenFiles(), file => file.StartsWith(Space, StringComparison.Ordinal));
        Assert.False(System.IO.Directory.Exists(Space));
    }

    [Theory]
    [InlineData("good")]
    [InlineData("broken")]
    [InlineData("stopped")]
    public async Task However_an_import_ends_its_folder_is_gone(string end)
    {
        using var stop = new CancellationTokenSource();
        var seen = false;
        var told = new Told(progress =>
        {
            seen |= System.IO.Directory.Exists(Space);
            if (string.Equals(end, "stopped", StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        });
        var rows = string.Concat(Enumerable.Range(1, 6000).Select(i => $"{Text(i)},SMITH,ANN,NEUROLOGY,Y,HEART,DURHAM,NC,27701\n"));
        var import = Directory.Imports.ImportAsync("dac", Write(DacImportTests.Heading + rows + (string.Equals(end, "broken", StringComparison.Ordinal) ? "1,2\n" : "")), told, stop.Token);
        var problem = await Record.ExceptionAsync(() => import);
        Assert.Equal(end, problem switch { null => "good", ImportException => "broken", OperationCanceledException => "stopped", _ => problem.Message });
        Assert.True(seen);
        Assert.False(System.IO.Directory.Exists(Space));
    }

    private static IEnumerable<string> OpenFiles() =>
        System.IO.Directory.GetFiles("/proc/self/fd").Select(link => new FileInfo(link).LinkTarget).OfType<string>();
}
