using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Hosting;

public sealed class CompressedCaseTests(TestApp app)
{
    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("cross-site", false)]
    public async Task The_owner_reads_a_case_compressed_unless_another_site_asked_for_it(string from, bool isCompressed)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        using var answer = await owner.AskAsync(CaseLinks.Plan(file.Id), ("Sec-Fetch-Site", from), ("Accept-Encoding", "br"));
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(isCompressed, answer.Content.Headers.ContentEncoding.Contains("br"));
    }
}
