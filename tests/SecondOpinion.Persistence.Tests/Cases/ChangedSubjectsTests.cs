using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence.Sealing;
using SecondOpinion.TestKit;
using Xunit;

namespace SecondOpinion.Persistence.Tests.Cases;

/// <summary>The case itself remembers what its newest changes were done to.</summary>
public sealed class ChangedSubjectsTests : IAsyncLifetime
{
    private const string Office = "0c6b2a522d434f7e9a196f3c5b1d7e10";

    private TestStorage storage = null!;

    public async ValueTask InitializeAsync() => storage = await TestStorage.StartAsync();

    public async ValueTask DisposeAsync() => await storage.DisposeAsync();

    [Fact]
    public async Task Each_change_is_noted_with_what_it_was_done_to()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file);
        await ChangeAsync(id, owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0));
        await ChangeAsync(id, owner, CaseVerb.AddRequest, f => f.AddRequest(new OpinionRequest(TrackedCase.RequestId, "Duke")));
        await ChangeAsync(id, owner, CaseVerb.ChooseRequest, f => f.ChooseRequest(TrackedCase.RequestId));
        await ChangeAsync(id, owner, CaseVerb.AskOwnQuestion, f => f.ChangeQuestions(list => list.AskOwn("How long?")));
        await ChangeAsync(id, owner, CaseVerb.TrackRecord, f => f.TrackRecords(["rec-a", "rec-b"], (_, item) => item.MoveTo(RecordStatus.Asked, ACase.Day0)));
        await ChangeAsync(id, owner, CaseVerb.SayUrgency, f => f.SayUrgency(new Urgency(YesNoUnknown.No, null)));
        await ChangeAsync(id, owner, CaseVerb.RemoveRequest, f => f.RemoveRequest(TrackedCase.RequestId));

        var subjects = (await OpenAsync(storage, id, owner)).Subjects;
        string[][] expected = [["rec-slides"], [Office], [Office], ["own-1"], ["rec-a", "rec-b"], [], [Office]];
        Assert.Equal(expected, Enumerable.Range(2, 7).Select(version => subjects.Of(version).Select(s => s.Id).ToArray()));
    }

    [Fact]
    public async Task An_undo_after_a_new_start_of_the_server_names_only_what_it_changed_back()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id) with { StartedAt = file.StartedAt });
        await ChangeAsync(id, owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-labs", RecordStatus.Asked, ACase.Day0));
        await using var later = TestStorage.Over(storage.Folder);
        await later.Cases.ChangeAsync(id, owner, CaseVerb.TakeBack, f => f.TakeBack(f.TrackedChanges), CancellationToken.None);

        var file = await OpenAsync(later, id, owner);
        Assert.Null(file.LastChange);
        Assert.Equal(["rec-labs"], file.Subjects.Of(4).Select(s => s.Id));
    }

    [Fact]
    public async Task What_a_helper_does_is_noted_and_read_by_both()
    {
        var (id, owner) = await storage.CaseWithAsync(file => file.AddRequest(new OpinionRequest(TrackedCase.RequestId, "Duke")));
        var made = (ShareLinkMaking.Made)await storage.Links.MakeAsync(id, owner, ShareLevel.HelpWithTasks, SharedExtras.None, 7, CancellationToken.None);
        var helper = new Actor.LinkHolder(made.Link.Id);
        await ChangeAsync(id, helper, CaseVerb.ChangeRequest, f => f.MoveRequest(TrackedCase.RequestId, RequestStatus.Called, ACase.Day0));
        Assert.All([await OpenAsync(storage, id, owner), await OpenAsync(storage, id, helper)], file => Assert.Equal([Office], file.Subjects.Of(3).Select(s => s.Id)));
    }

    [Fact]
    public async Task A_change_that_changes_nothing_is_not_noted()
    {
        var (id, owner) = await storage.CaseWithAsync(file => CaseFiles.Full(file.Id) with { StartedAt = file.StartedAt });
        await ChangeAsync(id, owner, CaseVerb.TrackRecord, f => f.TrackRecord("rec-slides", item => item with { History = [.. item.History] }));
        Assert.Empty((await OpenAsync(storage, id, owner)).Subjects.Of(3));
    }

    [Fact]
    public void Five_hundred_changes_of_forty_records_and_ten_offices_add_no_more_than_eight_kilobytes()
    {
        var file = CaseFiles.Full();
        (SubjectKind, string)[] things = [.. Enumerable.Range(0, 40).Select(n => (SubjectKind.Record, $"rec-imaging-reports-{n}")), .. Enumerable.Range(0, 10).Select(_ => (SubjectKind.Request, Guid.NewGuid().ToString("N")))];
        var noted = Enumerable.Range(0, 700).Aggregate(SubjectList.Empty, (list, n) => list.Note(12_000 + n, [things[n % things.Length]]));
        Assert.InRange(CaseDocument.Write(file with { Subjects = noted }).Length - CaseDocument.Write(file).Length, 1, 8 * 1024);
    }

    private async Task ChangeAsync(CaseId id, Actor actor, CaseVerb verb, Func<CaseFile, CaseFile> change) =>
        Assert.IsType<CaseChange.Changed>(await storage.Cases.ChangeAsync(id, actor, verb, change, CancellationToken.None));

    private static async Task<CaseFile> OpenAsync(TestStorage from, CaseId id, Actor actor) =>
        Assert.IsType<CaseOpening.Opened>(await from.Cases.OpenAsync(id, actor, CancellationToken.None)).File;
}
