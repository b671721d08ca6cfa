using SecondOpinion.Web.Features.Wizard.Specialists;

namespace SecondOpinion.Web.Tests.Features.Wizard.Specialists;

public sealed class RegisterLettersTests
{
    [Theory]
    [InlineData("ST. MARY'S MEDICAL CENTER", "St. Mary's Medical Center")]
    [InlineData("O'BRIEN-SMITH", "O'Brien-Smith")]
    [InlineData("SMITH-O'BRIEN", "Smith-O'Brien")]
    [InlineData("MCDONALD", "McDonald")]
    [InlineData("UNC HOSPITALS", "UNC Hospitals")]
    [InlineData("HOSPITAL OF THE VALLEY", "Hospital of the Valley")]
    [InlineData("1188 N 15TH AVE STE 3", "1188 N 15th Ave Ste 3")]
    [InlineData("de la Cruz", "de la Cruz")]
    [InlineData("", "")]
    public void Capitals_are_eased_and_what_was_written_with_care_stays(string registered, string read) => Assert.Equal(read, RegisterLetters.Ease(registered));
}
