using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Sharing;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Sharing;

/// <summary>What a helper's change may touch, whatever was posted.</summary>
public sealed class HelperReachTests
{
    private const string Hard = "q-op-01";
    private static readonly DateOnly Day = new(2026, 3, 20);

    public static TheoryData<string> Tasks => [.. TaskChanges.Keys];

    public static TheoryData<string> Others => [.. OtherChanges.Keys];

    private static Dictionary<string, Func<CaseFile, CaseFile>> TaskChanges { get; } = new(StringComparer.Ordinal)
    {
        ["a record is marked"] = file => file.MarkRecord("rec-slides", RecordStatus.TheyHaveIt, Day),
        ["a record that was not in the ledger is marked"] = file => file.MarkRecord("rec-scans", RecordStatus.Asked, Day),
        ["a note is written on a record"] = file => file.TrackRecord("rec-slides", item => item with { Note = "Called twice" }),
        ["a request moves on"] = file => file.MoveRequest(TrackedCase.RequestId, RequestStatus.WaitingForRecords, Day),
        ["a call is logged"] = file => file.ChangeRequest(TrackedCase.RequestId, request => request.Log(new Contact(Guid.NewGuid(), Day, ContactWay.Phone, "Ann", "Yes", null))),
        ["a visit is said to be set, which answers a day to call again"] = file => file.MoveRequest(TrackedCase.RequestId, RequestStatus.Called, Day).MoveRequest(TrackedCase.RequestId, RequestStatus.Scheduled, Day),
        ["an answer is written"] = file => file.ChangeVisit(TrackedCase.RequestId, visit => visit.Answer("own-9", "Yes")),
        ["the companion says how it felt"] = file => file.ChangeVisit(TrackedCase.RequestId, visit => visit with { CompanionFeeling = null }),
        ["nothing changes"] = file => file,
    };

    private static Dictionary<string, Func<CaseFile, CaseFile>> OtherChanges { get; } = new(StringComparer.Ordinal)
    {
        ["a name"] = file => file with { For = null },
        ["a reason"] = file => file with { Reasons = null },
        ["what matters"] = file => file with { Goals = null },
        ["the questions"] = file => file.ChangeQuestions(list => list.AskOwn("Mine?")),
        ["a place"] = file => file with { Shortlist = Shortlist.Empty },
        ["the reminders"] = file => file with { Reminders = null },
        ["a draft"] = file => file.KeepDraft("name", draft: null),
        ["a stage"] = file => file.MarkStage(PlanStage.Compared, StageStatus.Done),
        ["the insurance"] = file => file.Track(tracking => tracking with { Insurance = Insurance.Empty }),
        ["the letters"] = file => file.Track(tracking => tracking with { Letters = LetterDetails.Empty }),
        ["the choice"] = file => file.ChooseRequest(null),
        ["a request taken off"] = file => file.RemoveRequest(TrackedCase.RequestId),
        ["a request added"] = file => file.AddRequest(new OpinionRequest(Guid.NewGuid(), "Other")),
        ["the price"] = Request(request => request with { Price = null }),
        ["the phone"] = Request(request => request with { Phone = "813 555 0100" }),
        ["the day of the opinion"] = Request(request => request with { OpinionBy = null }),
        ["a call written anew"] = Request(request => request.Log(request.Contacts[0] with { Said = "Something else" })),
        ["a call taken out"] = Request(request => request with { Contacts = [] }),
        ["the visit taken away"] = Request(request => request with { Visit = null }),
        ["the day of the visit"] = OfVisit(visit => visit with { Date = Day }),
        ["the patient's feeling"] = OfVisit(visit => visit with { Feeling = null }),
        ["the notes of the visit"] = OfVisit(visit => visit with { Notes = null }),
        ["an answer that is hidden"] = OfVisit(visit => visit.Answer(Hard, "Mine")),
        ["an answer that is hidden, emptied"] = OfVisit(visit => visit.Answer(Hard, null)),
        ["an answer to a question off the list"] = OfVisit(visit => visit.Answer("q-made-up", "Mine")),
        ["a copy taken off a record"] = file => file.TrackRecord("rec-slides", item => item with { Sendings = [] }),
        ["a record forgotten"] = file => file.Track(tracking => tracking with { Records = tracking.Records.Clear() }),
    };

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_tasks_are_within_reach(string change) => Assert.True(Holds(TaskChanges[change]));

    [Theory]
    [MemberData(nameof(Others))]
    public void All_else_is_out_of_reach(string change) => Assert.False(Holds(OtherChanges[change]));

    [Theory]
    [InlineData("it is set back and the step stays", true)]
    [InlineData("it is set back as a slip of the same day", false)]
    [InlineData("its steps are taken out", false)]
    [InlineData("its steps are said to be others", false)]
    [InlineData("the day of the last step is put right", true)]
    public void No_step_of_a_request_is_lost(string change, bool holds)
    {
        var before = CaseFiles.Full().MoveRequest(TrackedCase.RequestId, RequestStatus.Declined, Day);
        var after = change switch
        {
            "it is set back and the step stays" => before.MoveRequest(TrackedCase.RequestId, RequestStatus.Called, Day, keepsAll: true),
            "it is set back as a slip of the same day" => before.MoveRequest(TrackedCase.RequestId, RequestStatus.Called, Day),
            "its steps are taken out" => Request(request => request with { History = [] })(before),
            "its steps are said to be others" => Request(request => request with { History = request.History.ConvertAll(mark => mark with { Day = Day.AddDays(-1) }) })(before),
            _ => Request(request => request with { Since = Day.AddDays(-1) })(before),
        };
        Assert.Equal(holds, HelperReach.Holds(before, after, before.SharedWith(ShareLevel.HelpWithTasks, SharedExtras.None, id => id == Hard)));
    }

    [Fact]
    public void A_full_history_loses_its_oldest_step_to_a_new_one_and_no_other()
    {
        var before = Enumerable.Range(0, 50).Aggregate(CaseFiles.Full(), (file, at) => file.MoveRequest(TrackedCase.RequestId, at % 2 == 0 ? RequestStatus.Declined : RequestStatus.Called, Day.AddDays(at)));
        var seen = before.SharedWith(ShareLevel.HelpWithTasks, SharedExtras.None, id => id == Hard);
        var after = before.MoveRequest(TrackedCase.RequestId, RequestStatus.Cancelled, Day.AddDays(60));
        Assert.Equal(OpinionRequest.MostMarks, after.Tracking.Request(TrackedCase.RequestId)!.History.Count);
        Assert.True(HelperReach.Holds(before, after, seen));
        Assert.False(HelperReach.Holds(before, Request(request => request with { History = request.History.RemoveAt(5) })(after), seen));
    }

    [Theory]
    [InlineData("their own last press", true)]
    [InlineData("what the owner did last", false)]
    [InlineData("what another helper did last", false)]
    [InlineData("an older press of their own", true)]
    [InlineData("what was taken back already", true)]
    [InlineData("their own press, and more with it", false)]
    [InlineData("a record that the owner marked, with their own number", false)]
    [InlineData("an answer that was hidden since", false)]
    [InlineData("their own press, said to be not theirs", false)]
    public void Undo_reaches_a_helpers_own_last_press_and_nothing_else(string what, bool holds)
    {
        var (mine, theirs) = (ShareLinkId.New(), ShareLinkId.New());
        var start = CaseFiles.Full();
        var marked = start.MarkRecord("rec-scans", RecordStatus.Asked, Day);
        var (before, change) = what switch
        {
            "their own last press" => (By(marked, mine), Back()),
            "what the owner did last" => (marked, Back()),
            "what another helper did last" => (By(marked, theirs), Back()),
            "an older press of their own" => (By(By(marked, mine).MarkRecord("rec-scans", RecordStatus.Waiting, Day), theirs), f => f.TakeBack(f.TrackedChanges - 1)),
            "what was taken back already" => (By(marked, mine).TakeBack(marked.TrackedChanges), Back()),
            "their own press, and more with it" => (By(marked, mine), f => f.TakeBack(f.TrackedChanges) with { Goals = null }),
            "a record that the owner marked, with their own number" => (By(marked, mine).MarkRecord("rec-slides", RecordStatus.GotIt, Day), Back()),
            "an answer that was hidden since" => (By(start.ChangeVisit(TrackedCase.RequestId, visit => visit.Answer(Hard, "Mine")), mine), Back()),
            _ => (By(marked, theirs), f => f.TakeBack(f.TrackedChanges) with { LastPress = new LastPress(f.TrackedChanges, IsTakenBack: true) { Link = mine.Value } }),
        };
        var seen = before.SeenWith(new CaseAccess.Helper(SharedExtras.None, mine), id => id == Hard);
        Assert.Equal(holds, HelperReach.Holds(before, change(before), seen));

        static Func<CaseFile, CaseFile> Back() => f => f.TakeBack(f.TrackedChanges);
        static CaseFile By(CaseFile file, ShareLinkId link) => file with { LastPress = file.LastPress! with { Link = link.Value } };
    }

    private static bool Holds(Func<CaseFile, CaseFile> change)
    {
        var file = CaseFiles.Full();
        file = file with { Questions = file.Questions! with { Items = file.Questions.Items.Add(new PatientQuestion("own-9", null, "Mine", QuestionPlace.Visit, Asker.Patient)) } };
        var seen = file.SharedWith(ShareLevel.HelpWithTasks, SharedExtras.None, id => id == Hard);
        return HelperReach.Holds(file, change(file), seen);
    }

    private static Func<CaseFile, CaseFile> Request(Func<OpinionRequest, OpinionRequest> change) => file => file.ChangeRequest(TrackedCase.RequestId, change);

    private static Func<CaseFile, CaseFile> OfVisit(Func<Visit, Visit> change) => file => file.ChangeVisit(TrackedCase.RequestId, change);
}
