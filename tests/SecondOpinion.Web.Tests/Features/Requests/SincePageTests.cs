using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

/// <summary>The day from which on a request stands where it does.</summary>
public sealed class SincePageTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();

    [Fact]
    public async Task The_opinion_came_on_its_own_day_but_not_before_the_visit()
    {
        var (file, owner) = await app.OwnedAsync(Asked(r => r.Book(new Visit(ACase.Day0.AddDays(-5), null, null, null), hasBeen: true, ACase.Day0).MoveTo(RequestStatus.Received, ACase.Day0)));
        var form = CaseLinks.Request(file.Id, Duke, "since");
        using var early = await owner.PostAsync(form, form, ("_handler", "since"), ("day-month", "2"), ("day-day", "20"), ("day-year", "2026"));
        Assert.Contains("This day comes before the visit.", await early.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var fine = await owner.PostAsync(form, form, ("_handler", "since"), ("day-month", "2"), ("day-day", "27"), ("day-year", "2026"));
        Assert.Equal(new DateOnly(2026, 2, 27), (await RequestAsync(file, owner)).Since);
    }

    [Theory]
    [InlineData(RequestStatus.OpinionAwaited)]
    [InlineData(RequestStatus.Received)]
    public async Task While_a_later_talk_is_booked_the_day_of_the_opinion_is_one_that_has_come(RequestStatus status)
    {
        var (file, owner) = await app.OwnedAsync(Asked(r => r
            .Book(new Visit(ACase.Day0.AddDays(-5), null, null, null), hasBeen: true, ACase.Day0)
            .MoveTo(RequestStatus.OpinionAwaited, ACase.Day0)
            .Book(new Visit(ACase.Day0.AddDays(9), null, null, null), ACase.Day0)
            .MoveTo(status, ACase.Day0)));
        var form = CaseLinks.Request(file.Id, Duke, "since");
        using var fine = await owner.PostAsync(form, form, ("_handler", "since"), ("day-month", "2"), ("day-day", "27"), ("day-year", "2026"));
        Assert.Equal((status, new DateOnly(2026, 2, 27)), await RequestAsync(file, owner) is var request ? (request.Status, request.Since!.Value) : default);
        using var ahead = await owner.PostAsync(form, form, ("_handler", "since"), ("day-month", "3"), ("day-day", "3"), ("day-year", "2026"));
        Assert.Contains("That day has not come yet.", await ahead.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static CaseFile Asked(Func<OpinionRequest, OpinionRequest> change) => ACase.Rosa().AddRequest(change(new OpinionRequest(Duke, "Duke")));

    private async Task<OpinionRequest> RequestAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!;
}
