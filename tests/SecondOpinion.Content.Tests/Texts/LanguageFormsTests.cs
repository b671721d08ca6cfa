using System.Globalization;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

public sealed class LanguageFormsTests
{
    [Theory]
    [InlineData("2026-11-23", "2026-12-07", "Monday, December 7", "lunes 7 de diciembre")]
    [InlineData("2026-11-23", "2026-01-05", "Monday, January 5", "lunes 5 de enero")]
    [InlineData("2026-11-23", "2027-05-23", "Sunday, May 23", "domingo 23 de mayo")]
    [InlineData("2026-11-23", "2027-05-24", "Monday, May 24, 2027", "lunes 24 de mayo de 2027")]
    [InlineData("2026-11-23", "2025-12-31", "Wednesday, December 31, 2025", "miércoles 31 de diciembre de 2025")]
    [InlineData("2027-01-02", "2026-12-31", "Thursday, December 31, 2026", "jueves 31 de diciembre de 2026")]
    public void A_day_near_the_one_on_which_it_is_read_has_its_weekday_and_needs_no_year(string today, string day, string english, string spanish)
    {
        Assert.Equal(english, Language.English.NearDate(Day(day), Day(today)));
        Assert.Equal(spanish, Language.Spanish.NearDate(Day(day), Day(today)));
    }

    [Fact]
    public void On_paper_a_day_has_its_year()
    {
        Assert.Equal("December 7, 2026", Language.English.Date(Day("2026-12-07")));
        Assert.Equal("7 de diciembre de 2026", Language.Spanish.Date(Day("2026-12-07")));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
