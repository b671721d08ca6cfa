using SecondOpinion.Directory.Clinicians;
using SecondOpinion.Directory.Tests.Importing;

namespace SecondOpinion.Directory.Tests.Clinicians;

public sealed class ClinicianFinderTests : ImportTest
{
    [Fact]
    public async Task What_is_sought_and_who_is_found_are_not_in_the_log()
    {
        await ImportAsync("nppes", NppesFile(Person(1, "CANARYSMITH")));
        var query = new ClinicianQuery(TestClinicians.Durham, [TestClinicians.Cardiology], 25, "canarysm");
        Assert.Single((await Directory.Clinicians.NearestAsync(query, CancellationToken.None)).Clinicians);
        await Directory.Clinicians.NearestAsync(query with { Name = "canarynobody" }, CancellationToken.None);
        Assert.DoesNotContain(Directory.Log.All, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase) || line.Contains(TestClinicians.Cardiology, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mark_that_was_tampered_with_is_no_mark()
    {
        Assert.Null(ClinicianMark.Parse(null));
        Assert.Null(ClinicianMark.Parse("x|1|a"));
        Assert.Null(ClinicianMark.Parse("NaN|1|a"));
        Assert.Null(ClinicianMark.Parse("1|-1|a"));
        await ImportAsync("nppes", NppesFile(Person(1, "SMITH")));
        foreach (var mark in (string[])["-5|0|", "99999|9999999999|zzz", "0|0|'; DROP TABLE listings"])
        {
            await Directory.Clinicians.NearestAsync(new ClinicianQuery(TestClinicians.Durham, [TestClinicians.Cardiology], After: ClinicianMark.Parse(mark)), CancellationToken.None);
        }
    }
}
