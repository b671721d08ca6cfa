using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Layout;

/// <summary>What a page says of a change when somebody goes back to its address later: only what holds now.</summary>
public sealed class GoneBackToTests(TimedApp app) : IClassFixture<TimedApp>
{
    private const string Saved = "Saved.";
    private const string Undone = "We took that back.";
    private const string Kept = "Something newer was saved";

    [Fact]
    public async Task After_undo_the_page_of_before_no_longer_says_that_it_is_saved()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var saved = await MarkAsync(owner, file, "Asked");
        await SaysAsync(owner, saved, Saved);
        await SaysAsync(owner, await UndoAsync(owner, saved), Undone);
        await SaysAsync(owner, saved, null);
    }

    [Fact]
    public async Task After_something_newer_neither_page_of_before_says_what_no_longer_holds()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var first = await MarkAsync(owner, file, "Asked");
        var undone = await UndoAsync(owner, first);
        var newer = await MarkAsync(owner, file, "Waiting");
        await SaysAsync(owner, first, null);
        await SaysAsync(owner, undone, null);
        await SaysAsync(owner, newer, Saved);
        await app.Cases.ChangeAsync(file.Id, owner.Owner, CaseVerb.MarkStage, f => f.MarkStage(PlanStage.Compared, StageStatus.Done), CancellationToken.None);
        await SaysAsync(owner, newer, null);
    }

    [Fact]
    public async Task A_press_of_undo_that_comes_too_late_is_answered_that_something_newer_was_saved()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var first = await MarkAsync(owner, file, "Asked");
        await MarkAsync(owner, file, "Waiting");
        await SaysAsync(owner, await UndoAsync(owner, first), Kept);
        Assert.Equal(RecordStatus.Waiting, (await app.StoredAsync(file, owner.Owner)).Tracking.Record("rec-slides").Status);
    }

    [Fact]
    public async Task A_second_press_of_the_same_undo_says_once_more_that_it_was_taken_back()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var first = await MarkAsync(owner, file, "Asked");
        await UndoAsync(owner, first);
        await SaysAsync(owner, await UndoAsync(owner, first), Undone);
    }

    private static async Task<string> MarkAsync(Browser owner, CaseFile file, string status)
    {
        using var marked = await owner.PostAsync(CaseLinks.Records(file.Id), CaseLinks.Records(file.Id), ("_handler", "records"), ("mark", $"rec-slides:{status}"));
        return Browser.Next(marked).Split('#')[0];
    }

    private static async Task<string> UndoAsync(Browser owner, string saved)
    {
        using var undone = await owner.PostAsync(saved, saved, ("_handler", "take-back"));
        return Browser.Next(undone).Split('#')[0];
    }

    private static async Task SaysAsync(Browser owner, string page, string? words)
    {
        var text = await owner.ReadAsync(page);
        Assert.Equal(words is null ? [] : [words], new[] { Saved, Undone, Kept }.Where(said => text.Contains(said, StringComparison.Ordinal)));
    }
}
