using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.Persistence;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Activity;

/// <summary>The activity page says what was done to what.</summary>
public sealed class ActivitySubjectsTests(TestApp app)
{
    private static readonly Guid Duke = TrackedCase.RequestId;

    [Theory]
    [InlineData(Language.English, "Marked a record: Tissue slides", "Changed an office: Duke", "Wrote a question: How long?", "Took the last change back: Duke")]
    [InlineData(Language.Spanish, "Marcó un documento: Laminillas de tejido (slides)", "Cambió un consultorio: Duke", "Escribió una pregunta: How long?", "Deshizo el último cambio: Duke")]
    public async Task The_record_the_office_and_the_question_are_named(Language language, params string[] lines)
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")));
        await SayAsync(file, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0));
        await SayAsync(file, owner.Owner, CaseVerb.AskOwnQuestion, f => f.ChangeQuestions(list => list.AskOwn("How long?")));
        await SayAsync(file, owner.Owner, CaseVerb.ChangeRequest, f => f.MoveRequest(Duke, RequestStatus.Called, ACase.Day0));
        await SayAsync(file, owner.Owner, CaseVerb.TakeBack, f => f.TakeBack(f.TrackedChanges));
        var page = await PageAsync(file, owner, language);
        Assert.All(lines, line => Assert.Contains(line, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_done_to_two_records_is_two_lines_and_to_one_it_is_one()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        foreach (var (record, status) in new[] { ("rec-labs", RecordStatus.Asked), ("rec-slides", RecordStatus.Asked), ("rec-slides", RecordStatus.GotIt) })
        {
            await SayAsync(file, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord(record, status, ACase.Day0));
        }

        var page = await PageAsync(file, owner, Language.English);
        Assert.Contains("Marked a record: Tissue slides (2 times)", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Marked a record").Length - 1);
    }

    [Fact]
    public async Task Of_many_records_at_once_three_are_named()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        var plan = CasePlan.Of(file, app.Services.GetRequiredService<ContentLibrary>().Rules, ACase.Day0);
        await SayAsync(file, owner.Owner, CaseVerb.TrackRecord, f => f.TrackRecords(plan.Records.Needed.Take(5), (_, item) => item.MoveTo(RecordStatus.Asked, ACase.Day0)));
        Assert.Matches("Changed a record: [^<]+, [^<]+, [^<]+, and 2 more", await PageAsync(file, owner, Language.English));
    }

    [Fact]
    public async Task What_is_gone_since_has_no_name_and_what_was_done_beside_the_case_takes_none_from_the_change_before_it()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")));
        await SayAsync(file, owner.Owner, CaseVerb.ChangeRequest, f => f.MoveRequest(Duke, RequestStatus.Called, ACase.Day0));
        await SayAsync(file, owner.Owner, CaseVerb.RemoveRequest, f => f.RemoveRequest(Duke));
        await SayAsync(file, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0));
        await app.Links.MakeAsync(file.Id, owner.Owner, ShareLevel.SeeOnly, SharedExtras.None, 7, CancellationToken.None);
        var page = await PageAsync(file, owner, Language.English);
        Assert.DoesNotContain("Duke", page, StringComparison.Ordinal);
        Assert.Contains("Removed an office", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Made a link to share:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_helper_reads_what_was_done_to_records_and_offices_and_of_nothing_else_a_name()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke")));
        await SayAsync(file, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-slides", RecordStatus.Asked, ACase.Day0));
        await SayAsync(file, owner.Owner, CaseVerb.AskOwnQuestion, f => f.ChangeQuestions(list => list.AskOwn("Will I die?")));
        await SayAsync(file, owner.Owner, CaseVerb.LogInsuranceCall, f => f.Track(t => t.ChangeInsurance(i => i.Log(new InsuranceCall(Guid.NewGuid(), ACase.Day0, "Pat", null)))));
        await SayAsync(file, owner.Owner, CaseVerb.SayFeeling, f => f.TrackRequest(Duke, r => r with { Price = "$1" }));
        var page = await PageAsync(file, await app.HelperAsync(file, owner.Owner), Language.English);
        Assert.Contains("Marked a record: Tissue slides", page, StringComparison.Ordinal);
        Assert.All(["Will I die?", "Wrote a question", "Noted a call to the insurance plan", "Said how a visit felt", "Duke"], line => Assert.DoesNotContain(line, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_the_plan_no_longer_lists_keeps_its_illness_to_itself()
    {
        var (file, owner) = await app.OwnedAsync(ACase.Rosa());
        await SayAsync(file, owner.Owner, CaseVerb.MarkRecord, f => f.MarkRecord("rec-marrow", RecordStatus.Asked, ACase.Day0));
        Assert.Contains("arrow", await PageAsync(file, owner, Language.English), StringComparison.Ordinal);
        await SayAsync(file, owner.Owner, CaseVerb.SayWhatWasTold, f => f with
        {
            Told = new Told(ToldKind.HeartValve, IsRare: false),
            Diagnosis = new ReportedDiagnosis("aortic stenosis", HasNoName: false),
            Tracking = Tracking.Empty,
        });
        var page = await PageAsync(file, await app.HelperAsync(file, owner.Owner), Language.English);
        Assert.Contains("Marked a record", page, StringComparison.Ordinal);
        Assert.DoesNotContain("arrow", page, StringComparison.Ordinal);
    }

    private Task<CaseChange> SayAsync(CaseFile file, Actor actor, CaseVerb verb, Func<CaseFile, CaseFile> change) => app.Cases.ChangeAsync(file.Id, actor, verb, change, CancellationToken.None);

    private static async Task<string> PageAsync(CaseFile file, Rig.Browser reader, Language language) =>
        WebUtility.HtmlDecode(await reader.ReadAsync(CaseLinks.Activity(file.Id), language));
}
