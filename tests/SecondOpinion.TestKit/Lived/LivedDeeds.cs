using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit.Lived;

/// <summary>How a made-up person does each step, and what then comes in the mail. Doing nothing means: not today.</summary>
public sealed class LivedDeeds(RuleBook rules, LivedWorld world, DateOnly day0)
{
    private const string HeldBySelf = "h-self";

    /// <summary>What comes by itself: records that were asked for, and word that a parcel arrived.</summary>
    public CaseFile Mail(CaseFile file, DateOnly today) => file.Tracking.Records
        .Where(r => r.Value is { IsAwaited: true, AskedOn: { } asked } item && Comes(r.Key, item) && asked.AddDays(LivedWorld.RecordDays) <= today)
        .Aggregate(file, (all, r) => all.MarkRecord(r.Key, RecordStatus.GotIt, today));

    public CaseFile Do(PlannedStep step, CaseFile file, DateOnly today) => step.Step switch
    {
        NextStep.CallHowLongToWait when world.SafeDays is { } days => file.SayUrgency(new Urgency(YesNoUnknown.No, file.Urgency?.TreatmentStart) { SafeUntil = today.AddDays(days) }),
        NextStep.CallHowLongToWait => file.MarkStage(PlanStage.Deciding, StageStatus.Done),
        NextStep.TellDoctor => file.MarkStage(PlanStage.Telling, StageStatus.Done),
        NextStep.CallAboutStartDate => StartDateNotice.Called(file),
        NextStep.SayIfTreatmentStarted when world.TreatmentWaits => file.SayUrgency(new Urgency(YesNoUnknown.No, today.AddDays(30))).MarkStage(PlanStage.Deciding, StageStatus.Done),
        NextStep.SayIfTreatmentStarted => file.SayTreatmentStarted(),
        NextStep.ChooseWhoToSee => world.Offices.Aggregate(file, (all, name) => all with { Shortlist = all.Shortlist.Add(new ShortlistEntry(Guid.NewGuid(), null, name, "919 555 0100")) }),
        NextStep.CallOffice => Call(file, today),
        NextStep.CallOfficeBack => CallAgain(file, step.Request!.Value, today),
        NextStep.CheckInsurance => file.Track(t => t.ChangeInsurance(i => i.Log(new InsuranceCall(Guid.NewGuid(), today, "Pat", null) { FollowUpOn = today.AddDays(3) })), PlanStage.Insurance),
        NextStep.CallPlanBack => file.Track(t => t.ChangeInsurance(i => i.Log(new InsuranceCall(Guid.NewGuid(), today, "Pat", "A 100").Answer(1, "Yes"))), PlanStage.Insurance),
        NextStep.CallForRecordsToday or NextStep.AskForRecords => Ask(file, today),
        NextStep.CallAboutRecord => AskAgain(file, today),
        NextStep.SendLegalLetter => file.MarkRecord(step.Record!, RecordStatus.GotIt, today),
        NextStep.SendRecords => Send(file, today),
        NextStep.CallIfTheyHaveIt => Arrive(file, today),
        NextStep.SetVisitDate => Book(file, step.Request, today),
        NextStep.PrepareVisit => Plan(file, step.Request!.Value, visit => visit with { Ride = VisitTask.Done, LinkTest = VisitTask.Done, Companion = VisitTask.Done }),
        NextStep.GoToVisit or NextStep.SayHowItWent => file.TrackRequest(step.Request!.Value, r => r.MoveTo(RequestStatus.Visited, today)),
        NextStep.WriteAnswers => Plan(file, step.Request!.Value, visit => visit.Answer("q-op-01", "Two months is safe")),
        NextStep.SaveOpinion => file.TrackRequest(step.Request!.Value, r => r.MoveTo(RequestStatus.OpinionAwaited, today) with { OpinionBy = today.AddDays(LivedWorld.ReportDays) }),
        NextStep.AskForReport => file.TrackRequest(step.Request!.Value, r => r.MoveTo(RequestStatus.Received, today)),
        _ => file,
    };

    private bool Comes(string record, RecordItem item) => !string.Equals(record, world.ForgottenRecord, StringComparison.Ordinal) || (!world.NeedsLetter && item.CheckedOn is not null);

    // Every place on the list is called; the first will call back, the others say no.
    private CaseFile Call(CaseFile file, DateOnly today) => file.Track(
        tracking => file.Shortlist.Entries.Aggregate(tracking, (all, entry) => all.Add(Asked(entry, today))),
        PlanStage.Choosing);

    private OpinionRequest Asked(ShortlistEntry entry, DateOnly today) => string.Equals(entry.Name, world.Offices[0], StringComparison.Ordinal)
        ? new OpinionRequest(entry.Id, entry.Name) { ShortlistId = entry.Id, Phone = entry.Phone }
            .MoveTo(RequestStatus.Called, today)
            .Log(new Contact(Guid.NewGuid(), today, ContactWay.Phone, "Ana", "They will look for a day.", today.AddDays(LivedWorld.CallBackDays)))
        : new OpinionRequest(entry.Id, entry.Name) { ShortlistId = entry.Id }.MoveTo(RequestStatus.Declined, today);

    private static CaseFile CallAgain(CaseFile file, Guid request, DateOnly today) =>
        file.TrackRequest(request, r => r.Log(new Contact(Guid.NewGuid(), today, ContactWay.Phone, "Ana", "They have a day.", null)));

    private CaseFile Book(CaseFile file, Guid? request, DateOnly today)
    {
        var visit = new Visit(day0.AddDays(world.VisitDay), new TimeOnly(9, 30), world.Offices[0], "Dr. Alvarez") { Ride = VisitTask.ToDo };
        return request is { } id
            ? file.TrackRequest(id, r => r.Book(visit, today))
            : file.SetVisit(visit, TrackedCase.RequestId, today);
    }

    private CaseFile Ask(CaseFile file, DateOnly today) => CasePlan.Of(file, rules, today).Records.Needed
        .Where(id => file.Tracking.Record(id).Status == RecordStatus.ToAsk)
        .Aggregate(file, (all, id) => all.TrackRecord(id, item => IsOwn(id) ? item.MoveTo(RecordStatus.GotIt, today) : item.Ask(today, ContactWay.Phone, "the front desk", null)));

    // One round of calls asks about everything that is due.
    private CaseFile AskAgain(CaseFile file, DateOnly today) => CasePlan.Of(file, rules, today) is var plan
        ? file.TrackRecords(plan.Records.Needed.Where(id => plan.CheckOn(id) <= today), (_, item) => item.Check(today))
        : file;

    private static CaseFile Send(CaseFile file, DateOnly today) => file.Tracking.Records
        .Where(r => r.Value.Status == RecordStatus.GotIt)
        .Aggregate(file, (all, r) => all.TrackRecord(r.Key, item => item.Send(new RecordSending(Guid.NewGuid(), file.Tracking.Leading?.Id, "the office", today, ContactWay.Mail, "1Z 999", null))));

    // One call says it of everything that was sent.
    private static CaseFile Arrive(CaseFile file, DateOnly today) => file.Tracking.Records
        .Where(r => r.Value.NotArrivedSince is not null)
        .Aggregate(file, (all, r) => all.TrackRecord(r.Key, item => item.Arrive(item.Sendings[0].Id, today)));

    private static CaseFile Plan(CaseFile file, Guid request, Func<Visit, Visit> change) => file.TrackRequest(request, r => r with { Visit = change(r.Visit!) });

    private bool IsOwn(string record) => string.Equals(rules.Records.Find(r => string.Equals(r.Id, record, StringComparison.Ordinal))!.Holder, HeldBySelf, StringComparison.Ordinal);
}
