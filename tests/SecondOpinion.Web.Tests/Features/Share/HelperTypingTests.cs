using System.Net;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Share.HelpedCase;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>A helper at a visit, who looks at no other page for hours.</summary>
public sealed class HelperTypingTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task A_helper_who_only_types_stays_until_half_an_hour_after_the_last_word()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var page = CaseLinks.VisitOf(file.Id, Duke, "answers");
        for (var pause = 0; pause < 4; pause++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(20));
            using var draft = await helper.PostAsync("/s", $"{page}/draft", ("question-1", "own-1"), ("answer-1", $"It can wait {pause}"), ("typed-1", "yes"));
            Assert.Equal(HttpStatusCode.NoContent, draft.StatusCode);
            helper = app.BrowserWith(draft.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("share=", StringComparison.Ordinal)).Split(';')[0]);
        }

        Assert.Contains("It can wait 3", await helper.ReadAsync(page), StringComparison.Ordinal);
        app.Time.Advance(TimeSpan.FromMinutes(31));
        using var gone = await helper.GetAsync(page);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }
}
