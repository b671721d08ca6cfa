using System.Net;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;
using static SecondOpinion.Web.Tests.Features.Share.HelpedCase;

namespace SecondOpinion.Web.Tests.Features.Share;

/// <summary>Undo for someone with a link to help: their own last press, while nobody changed anything since. All by plain posts.</summary>
public sealed class HelperUndoTests(TimedApp app) : IClassFixture<TimedApp>
{
    [Fact]
    public async Task A_helper_takes_back_what_they_have_just_done()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var saved = await MarkAsync(helper, file);
        Assert.Contains("Undo", await helper.ReadAsync(saved), StringComparison.Ordinal);
        using var back = await helper.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Contains("We took that back.", await helper.ReadAsync(Browser.Next(back).Split('#')[0]), StringComparison.Ordinal);
        Assert.Equal(RecordStatus.ToAsk, await StatusAsync(file, owner));
        var again = await helper.ReadAsync(saved);
        Assert.DoesNotContain("Saved.", again, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_undo_is_shown_or_taken_for_what_the_owner_or_another_helper_did()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var (helper, other) = (await app.HelperAsync(file, owner.Owner), await app.HelperAsync(file, owner.Owner));
        foreach (var who in new[] { owner, other })
        {
            var saved = await MarkAsync(who, file);
            var page = await helper.ReadAsync(saved);
            Assert.DoesNotContain("Undo", page, StringComparison.Ordinal);
            var before = await app.StoredAsync(file, owner.Owner);
            using var refused = await helper.PostAsync(saved, saved, ("_handler", "take-back"));
            Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
            Assert.Equal(before.Tracking, (await app.StoredAsync(file, owner.Owner)).Tracking);
            await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.TakeBack, f => f.TakeBack(f.TrackedChanges), CancellationToken.None);
        }
    }

    [Fact]
    public async Task What_the_owner_changed_since_stays_and_the_page_says_so()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var saved = await MarkAsync(helper, file);
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.GotIt, ACase.Day0), CancellationToken.None);
        Assert.DoesNotContain("Undo", await helper.ReadAsync(saved), StringComparison.Ordinal);
        using var late = await helper.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Contains("Something newer was saved", await helper.ReadAsync(Browser.Next(late).Split('#')[0]), StringComparison.Ordinal);
        Assert.Equal(RecordStatus.GotIt, await StatusAsync(file, owner));
    }

    [Fact]
    public async Task The_owner_may_take_back_what_a_helper_did_and_the_helper_is_no_longer_told_that_it_is_saved()
    {
        var (file, owner) = await app.OwnedAsync(Asked());
        var helper = await app.HelperAsync(file, owner.Owner);
        var saved = await MarkAsync(helper, file);
        using var back = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        Assert.Equal(RecordStatus.ToAsk, await StatusAsync(file, owner));
        Assert.DoesNotContain("Saved.", await helper.ReadAsync(saved), StringComparison.Ordinal);
    }

    private static async Task<string> MarkAsync(Browser who, CaseFile file)
    {
        using var marked = await who.PostAsync(CaseLinks.Records(file.Id), CaseLinks.Records(file.Id), ("_handler", "records"), ("mark", "rec-slides:Asked"));
        return Browser.Next(marked).Split('#')[0];
    }

    private async Task<RecordStatus> StatusAsync(CaseFile file, Browser owner) => (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status;
}
