using System.Net;
using System.Text.RegularExpressions;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Timeline;

/// <summary>Calls on one day, read on the page of all dates.</summary>
public sealed partial class CallMarksTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = TrackedCase.RequestId;

    [Fact]
    public async Task Two_calls_of_one_day_are_told_apart_and_stand_in_the_order_they_happened()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke"))
            .LogContact(Duke, Call("Ann", "Yes")).LogContact(Duke, Call(null, "They want the slides first and then they will say more")).LogContact(Duke, Call(null, null)).LogContact(Duke, Call(null, null))
            .MoveRequest(Duke, RequestStatus.Declined, ACase.Day0));
        Assert.Equal(
            ["Called: Duke (Ann)", "Called: Duke (They want the slides first and then they …)", "Called: Duke (1 of 2)", "Called: Duke (2 of 2)", "Said no, which is common: Duke"],
            Line().Matches(WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Timeline(file.Id)))).Select(m => m.Groups["text"].Value));
    }

    [Fact]
    public async Task One_call_needs_no_mark()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")).LogContact(Duke, Call(null, null)));
        Assert.Equal(["Called: Duke"], Line().Matches(await owner.ReadAsync(CaseLinks.Timeline(file.Id))).Select(m => m.Groups["text"].Value));
    }

    [Fact]
    public async Task What_was_said_is_cut_between_letters_and_never_within_a_picture()
    {
        var said = "x" + string.Concat(Enumerable.Repeat("🙂", 50));
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")).LogContact(Duke, Call(null, said)));
        Assert.Equal(
            [$"Called: Duke (x{string.Concat(Enumerable.Repeat("🙂", 39))} …)"],
            Line().Matches(WebUtility.HtmlDecode(await owner.ReadAsync(CaseLinks.Timeline(file.Id)))).Select(m => m.Groups["text"].Value));
    }

    [GeneratedRegex("<a href=\"[^\"]*/requests/[^\"]*\">(?<text>(Called|Said)[^<]*)</a>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    private static Contact Call(string? who, string? said) => new(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, who, said, null);
}
