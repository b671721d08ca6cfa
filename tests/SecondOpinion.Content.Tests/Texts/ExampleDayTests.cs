using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

public sealed class ExampleDayTests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-27")]
    [InlineData("2026-03-27", "2026-04-27")]
    [InlineData("2026-06-26", "2026-07-27")]
    [InlineData("2026-11-23", "2026-11-27")]
    [InlineData("2026-11-30", "2026-12-24")]
    [InlineData("2026-12-28", "2027-01-27")]
    public void It_is_to_come_and_late_in_its_month(string today, string example) => Assert.Equal(Day(example), ExampleDay.Of(Day(today)));

    [Fact]
    public void It_is_never_over_nor_closed_nor_far_nor_to_be_read_as_a_month()
    {
        for (var today = new DateOnly(2026, 1, 1); today.Year < 2036; today = today.AddDays(1))
        {
            var example = ExampleDay.Of(today);
            Assert.True(example > today && example <= today.AddMonths(2) && OfficeDays.AreOpen(example) && example.Day > 12, $"{today:O} {example:O}");
        }
    }

    [Theory]
    [InlineData("requests.field.date-hint", "Like 3 27 2026", "Por ejemplo: mes 3, día 27, año 2026")]
    [InlineData("visit.when.date-hint", "Like 3 27 2026", "Por ejemplo: mes 3, día 27, año 2026")]
    [InlineData("visit.when.error-date", "Enter the date of the visit, like 3 27 2026.", "Escriba la fecha de la visita. Por ejemplo: mes 3, día 27, año 2026.")]
    [InlineData("tracked.error.date-needed", "Enter the date, like 3 27 2026.", "Escriba la fecha, como 3 27 2026.")]
    public void Each_hint_that_shows_how_a_day_is_typed_has_it(string key, string english, string spanish)
    {
        var today = Day("2026-03-02");
        Assert.Equal(english, TheLibrary.Content.WordingFor(Language.English, planFor: null).ReadOn(today)[key]);
        Assert.Equal(spanish, TheLibrary.Content.WordingFor(Language.Spanish, planFor: null).ReadOn(today)[key]);
    }

    [Fact]
    public void No_text_of_the_interface_names_a_day_in_numbers() => Assert.DoesNotContain(
        TheLibrary.Content.InterfaceKeys,
        key => new[] { Language.English, Language.Spanish }.Any(language => TheLibrary.Content.WordingFor(language, planFor: null)[key] is var words
            && (words.Contains("27 20", StringComparison.Ordinal) || words.Contains("año 20", StringComparison.Ordinal))));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
