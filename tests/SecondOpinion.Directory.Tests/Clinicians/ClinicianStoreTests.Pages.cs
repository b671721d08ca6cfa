using System.Globalization;
using SecondOpinion.Directory.Clinicians;
using static SecondOpinion.Directory.Tests.Clinicians.TestClinicians;

namespace SecondOpinion.Directory.Tests.Clinicians;

/// <summary>How every store turns pages.</summary>
public abstract partial class ClinicianStoreTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("s", null)]
    [InlineData("sm", null)]
    [InlineData(null, 100)]
    [InlineData("smith", 500)]
    public async Task Pages_hold_ten_and_together_hold_everyone_once_in_order(string? name, int? miles)
    {
        string[] lasts = ["SMITH", "SMYTHE", "STONE", "ADAMS", "BAKER"];
        var rows = Enumerable.Range(0, 600).Select(i => Row(i, lasts[i % 5], $"N{(char)('A' + (i % 23))}", i % 3 == 0 ? 27701 + (i % 2) : 20000 + (i * 31 % 9000), Cardiology)).ToArray();
        Fill(Store, rows);
        var expected = rows
            .Where(row => NameKey.Of(row.Last, row.First).StartsWith(name ?? "", StringComparison.Ordinal))
            .Select(row => new ClinicianMark(Durham.MilesTo(PointOf(row.Zip)), NameKey.Of(row.Last, row.First), row.Npi))
            .Where(mark => miles is null || mark.Miles <= miles).Order().ToArray();
        Assert.True(expected.Length > 20);

        var shown = new List<string>();
        var query = new ClinicianQuery(Durham, [Cardiology], miles, name);
        for (var page = await FindAsync(query); ; page = await FindAsync(query))
        {
            shown.AddRange(page.Clinicians.Select(near => near.Clinician.Npi));
            if (page.Next is not { } next)
            {
                break;
            }

            Assert.Equal(ClinicianPage.Size, page.Clinicians.Count);
            Assert.Equal(next, ClinicianMark.Parse(next.ToString()));
            query = query with { After = ClinicianMark.Parse(next.ToString()) };
        }

        Assert.Equal(expected.Select(mark => mark.Npi.ToString(CultureInfo.InvariantCulture)), shown);
    }

    [Fact]
    public async Task A_page_goes_on_where_it_was_although_the_store_was_replaced()
    {
        var rows = Enumerable.Range(0, 30).Select(i => Row(i, $"N{(char)('A' + (i / 5))}{(char)('A' + (i % 5))}", "A", 27701, Cardiology)).ToArray();
        Fill(Store, rows);
        var first = await FindAsync(new(Durham, [Cardiology]));
        Fill(Store, rows.Where((_, i) => i != 3 && i != 9 && i != 12));
        var second = await FindAsync(new(Durham, [Cardiology], After: first.Next));
        Assert.Equal("NCA NCB NCD NCE", string.Join(' ', second.Clinicians.Take(4).Select(near => near.Clinician.LastName)));
    }
}
