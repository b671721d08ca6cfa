namespace SecondOpinion.Web.Tests.House;

public sealed class HouseRulesTests
{
    private static readonly Dictionary<string, Func<SourceFile, string?>> Rules = new(StringComparer.Ordinal)
    {
        [nameof(HouseRules.FeaturesStayApart)] = HouseRules.FeaturesStayApart,
        [nameof(HouseRules.OnlyStorageKnowsEf)] = HouseRules.OnlyStorageKnowsEf,
        [nameof(HouseRules.UiKnowsNoCases)] = HouseRules.UiKnowsNoCases,
        [nameof(HouseRules.NothingInline)] = HouseRules.NothingInline,
        [nameof(HouseRules.FilesStayShort)] = HouseRules.FilesStayShort,
        [nameof(HouseRules.NamesSayWhatIsInside)] = HouseRules.NamesSayWhatIsInside,
        [nameof(HouseRules.TimeIsHanded)] = HouseRules.TimeIsHanded,
    };

    public static TheoryData<string> RuleNames => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Every_file_keeps_the_rule(string rule) =>
        Assert.Empty(SourceFile.All.Where(file => !file.Path.Contains("Web.Tests/House/", StringComparison.Ordinal))
            .Select(file => (file.Path, Wrong: Rules[rule](file)))
            .Where(found => found.Wrong is not null)
            .Select(found => $"{found.Path}: {found.Wrong}"));

    [Theory]
    [InlineData(nameof(HouseRules.FeaturesStayApart), "src/SecondOpinion.Web/Features/Plan/PlanPage.razor", "@using SecondOpinion.Web.Features.Wizard")]
    [InlineData(nameof(HouseRules.OnlyStorageKnowsEf), "src/SecondOpinion.Web/Hosting/Storage.cs", "using Microsoft.EntityFrameworkCore;")]
    [InlineData(nameof(HouseRules.UiKnowsNoCases), "src/SecondOpinion.Web/Ui/Card/Card.razor", "@using SecondOpinion.Domain.Cases")]
    [InlineData(nameof(HouseRules.NothingInline), "src/SecondOpinion.Web/Ui/Card/Card.razor", "<p style=\"color:red\">")]
    [InlineData(nameof(HouseRules.NothingInline), "src/SecondOpinion.Web/Ui/Card/Card.razor", "<button onclick=\"go()\">")]
    [InlineData(nameof(HouseRules.NamesSayWhatIsInside), "src/SecondOpinion.Web/Services/Mail.cs", "")]
    [InlineData(nameof(HouseRules.NamesSayWhatIsInside), "src/SecondOpinion.Web/Hosting/CookieHelper.cs", "")]
    [InlineData(nameof(HouseRules.TimeIsHanded), "src/SecondOpinion.Domain/Cases/CaseFile.cs", "var now = DateTimeOffset.UtcNow;")]
    public void A_file_that_breaks_it_is_caught(string rule, string path, string text) =>
        Assert.NotNull(Rules[rule](new SourceFile(path, text)));

    [Fact]
    public void A_file_that_grew_too_long_is_caught()
    {
        Assert.Null(HouseRules.FilesStayShort(new("src/A.cs", string.Concat(Enumerable.Repeat("line\n", HouseRules.LongestFile)))));
        Assert.NotNull(HouseRules.FilesStayShort(new("src/A.cs", string.Concat(Enumerable.Repeat("line\n", HouseRules.LongestFile + 1)))));
    }

    [Theory]
    [InlineData("src/SecondOpinion.Web/Features/Plan/PlanPage.razor", "@namespace SecondOpinion.Web.Features.Plan")]
    [InlineData("src/SecondOpinion.Domain/Cases/Helper.cs", "public sealed record Helper;")]
    [InlineData("src/SecondOpinion.Web/Features/Wizard/WizardPage.razor", "<form @onsubmit=\"Save\">")]
    public void A_file_that_keeps_them_is_let_be(string path, string text) =>
        Assert.All(Rules.Values, rule => Assert.Null(rule(new SourceFile(path, text))));

    [Fact]
    public void The_scan_sees_the_whole_house() => Assert.True(SourceFile.All.Count > 200);
}
