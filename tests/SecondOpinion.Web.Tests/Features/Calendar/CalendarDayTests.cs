using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Calendar;

public sealed partial class CalendarDayTests(TestApp app)
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    [Fact]
    public async Task Every_coming_day_on_the_timeline_has_a_file_that_another_program_reads()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(25), new TimeOnly(9, 30), "Clinic", null)));
        var links = FileLink().Matches(await owner.ReadAsync(CaseLinks.Timeline(file.Id))).Select(match => match.Groups["path"].Value).ToList();
        Assert.True(links.Count > 3);
        Assert.Equal(links.Count, links.Distinct(StringComparer.Ordinal).Count());
        foreach (var link in links.TakeLast(3))
        {
            var read = await ReadCalendar.FromAsync(await owner.ReadAsync(link));
            Assert.Single(read.Events);
        }
    }

    [Fact]
    public async Task A_file_is_there_for_the_owner_alone()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(25), null, null, null)));
        var link = FileLink().Match(await owner.ReadAsync(CaseLinks.Timeline(file.Id))).Groups["path"].Value;
        var viewer = await app.ViewerAsync(file, owner.Owner);
        foreach (var (who, path) in ((Rig.Browser, string)[])[(viewer, link), (app.Stranger(), link), (owner, CaseLinks.CalendarDay(file.Id, "nothing")), (viewer, CaseLinks.Timeline(file.Id))])
        {
            using var answer = await who.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [GeneratedRegex("href=\"(?<path>/cases/[0-9a-f-]{36}/calendar/[0-9a-f]{32}\\.ics)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileLink();
}
