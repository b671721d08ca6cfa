using System.Text.RegularExpressions;
using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>A number that a study found says where it comes from (content specification, part 5).</summary>
public partial class FigureTests
{
    [Fact]
    public void Every_study_figure_has_a_source() =>
        Hard.None(EveryText.English.Where(text => IsStudyFigure(text.Words) && !HasSource(text)).Select(text => text.ToString()));

    [Fact]
    public void Figures_that_must_not_be_said_are_not_said() =>
        Hard.None(EveryText.All.Where(text => Unsayable().IsMatch(text.Words)).Select(text => text.ToString()));

    [Theory]
    [InlineData("In one small study, 30 of 70 people had a change.", true)]
    [InlineData("In one 2011 study, about 1 in 5 discs did not load.", true)]
    [InlineData("In a 2014 review, most people still had no name for them.", true)]
    [InlineData("1 in 20 adults", true)]
    [InlineData("Part 1 of 4: Diagnosis", false)]
    [InlineData("The real chance, such as 2 out of 100 people.", false)]
    [InlineData("They must act within 30 days.", false)]
    [InlineData("Out of 100 people like me, how many does this help?", false)]
    public void A_study_figure_is_known_by_its_form(string text, bool isFigure) => Assert.Equal(isFigure, IsStudyFigure(text));

    private static bool IsStudyFigure(string text) => StudyFigure().IsMatch(text);

    private static bool HasSource(EveryText.Found text) => text.Text.Sources.Exists(source => source != "EDITORIAL");

    [GeneratedRegex(@"(?i)\b(?:study|studies|review)\b.*\d|\d.*\b(?:study|studies|review)\b|(?<!such as )\b\d+ (?:in|of|out of) \d+ ?(?:people|adults|discs|women|men|children)|\d ?%|\bper ?cent\b")]
    private static partial Regex StudyFigure();

    /// <summary>88% with a new diagnosis, errors cut by half, a price with no date.</summary>
    [GeneratedRegex(@"(?i)\b88\b|\b50 ?%|by half|1,?850|12 million")]
    private static partial Regex Unsayable();
}
