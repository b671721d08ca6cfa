using System.Net;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Printing;

public sealed class DiagnosisOnPaperTests(TimedApp app) : IClassFixture<TimedApp>
{
    private const string Switch = "Leave my diagnosis off this page";

    [Theory]
    [InlineData("visit")]
    [InlineData("helper")]
    [InlineData("notes")]
    [InlineData("records")]
    public async Task A_page_that_does_not_name_the_illness_offers_no_switch_for_it(string what)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Denise());
        var page = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Print(file.Id, what)));
        Assert.DoesNotContain("cyst on my ovary", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Switch, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("office")]
    [InlineData("insurance")]
    public async Task Where_the_switch_is_it_takes_the_illness_off(string what)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Denise());
        var page = CaseLinks.Print(file.Id, what);
        Assert.Contains("cyst on my ovary", WebUtility.HtmlDecode(await owner.ReadAsync(page)), StringComparison.Ordinal);
        Assert.Contains(Switch, await owner.ReadAsync(page), StringComparison.Ordinal);
        Assert.DoesNotContain("cyst on my ovary", WebUtility.HtmlDecode(await owner.ReadAsync($"{page}?diagnosis=off")), StringComparison.Ordinal);
    }
}
