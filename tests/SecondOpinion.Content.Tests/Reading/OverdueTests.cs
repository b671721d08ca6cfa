using SecondOpinion.CataloguePacker;
using Xunit;

namespace SecondOpinion.Content.Tests.Reading;

/// <summary>The build reminds of files whose facts are due for a check, and stops nobody.</summary>
public class OverdueTests
{
    private const string Yaml = "# Prices.\nchecked: 2026-11-22\nnext-check: 2027-05-22\nprices: []\n";

    [Theory]
    [InlineData("2027-05-22", false)]
    [InlineData("2027-05-23", true)]
    public void A_file_is_overdue_from_the_day_after_its_next_check(string today, bool isOverdue) =>
        Assert.Equal(isOverdue, On(today).Any());

    [Fact]
    public void The_warning_has_the_form_that_the_build_shows_with_file_and_line()
    {
        var overdue = Assert.Single(On("2028-01-01"));
        Assert.StartsWith("Catalogues/prices.yaml(3): warning CONTENT001: ", overdue.Warning("Catalogues").Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_day_or_with_none_that_exists_is_left_to_the_start() => Assert.Empty(OverdueFile.Among(
        [KeyValuePair.Create("a.yaml", "a: 1"), KeyValuePair.Create("b.yaml", "next-check: 2027-02-30")], new DateOnly(2030, 1, 1)));

    private static IEnumerable<OverdueFile> On(string today) =>
        OverdueFile.Among([KeyValuePair.Create("prices.yaml", Yaml)], DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
}
