using System.Net;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Records;

/// <summary>What the page of one record tells of its steps.</summary>
public sealed class RecordHistoryPageTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task The_history_of_a_record_tells_each_step_with_its_day_whom_and_how()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).TrackRecord("rec-slides", item => item
            .MoveTo(RecordStatus.Asked, Today.AddDays(-12)).Ask(Today.AddDays(-15), ContactWay.Fax, "Ana of Mercy", Today.AddDays(-8))
            .Check(Today.AddDays(-5)).Ask(Today.AddDays(-15), ContactWay.Fax, "Ana of Mercy", Today.AddDays(-2))
            .Receive(Today.AddDays(-1), "Page 2")
            .Send(new RecordSending(Guid.NewGuid(), null, "Duke", Today, ContactWay.Mail, "1Z 999", null))));
        var shown = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Record(file.Id, 3)));
        var history = shown[shown.IndexOf("What happened so far", StringComparison.Ordinal)..];
        string[] order =
        [
            $"{Long(-15)}: Asked for", "Who was asked: Ana of Mercy", "How: By fax", $"They said it comes by {Long(-8)}", $"At first it said {Long(-12)}.",
            $"{Long(-5)}: Called to ask about it", $"They said it comes by {Long(-2)}",
            $"{Long(-1)}: It came", "Missing: Page 2",
            $"{Long(0)}: Sent", "Office: Duke", "How: By mail", "Tracking number: 1Z 999",
        ];
        var places = order.Select(words => history.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);

        // The timeline tells the same days.
        var timeline = WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Timeline(file.Id)));
        Assert.All([-15, -5, -1, 0], days => Assert.Contains(Long(days), timeline, StringComparison.Ordinal));

        static string Long(int days) => Language.English.NearDate(Today.AddDays(days), Today);
    }
}
