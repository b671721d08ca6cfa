using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>Everything a plan waits for, what to look at first in front.</summary>
public static class WaitingList
{
    /// <summary>Days after sending records on which to ask whether they came.</summary>
    public const int ArrivalDays = 3;

    public static ImmutableList<Awaited> Of(CaseFile file, CasePlan plan, DateOnly today) =>
    [
        .. Records(file, plan).Concat(file.Tracking.Requests.Where(r => !r.IsOver).SelectMany(r => Office(file, r, today))).Concat(Insurance(file.Tracking.Insurance, today)).Concat(Stages(file))
            .OrderBy(a => a.LookAgain is null)
            .ThenBy(a => a.LookAgain)
            .ThenBy(a => a.From),
    ];

    // After the visit nobody waits for papers any more. From its day until it is said to be over, a wait has no day to call.
    private static IEnumerable<Awaited> Records(CaseFile file, CasePlan plan)
    {
        foreach (var id in plan.IsBeforeVisit ? plan.Records.Needed : [])
        {
            var item = file.Tracking.Record(id);
            if (item.IsAwaited)
            {
                yield return new Awaited(AwaitedFrom.RecordHolder, item.AskedOn, plan.CheckOn(id)) { Record = id };
            }
            else if (item.IsIncomplete && plan.CheckOn(id) is { } again)
            {
                yield return new Awaited(AwaitedFrom.MissingPart, item.ReceivedOn, again) { Record = id };
            }
            else if (item.Status == RecordStatus.Sent)
            {
                var sent = item.Sendings.Find(s => s.ArrivedOn is null);
                yield return new Awaited(AwaitedFrom.OfficeForRecords, sent?.SentOn, sent?.SentOn.AddDays(ArrivalDays)) { Record = id, Request = sent?.RequestId };
            }
        }
    }

    private static IEnumerable<Awaited> Office(CaseFile file, OpinionRequest request, DateOnly today)
    {
        // From its day on it is the person's turn to call: a step, and nothing to wait for.
        if (OfficeCall.In(file, request) is { } call && call.Day > today)
        {
            yield return new Awaited(call.Said is null ? AwaitedFrom.OfficeAnswer : AwaitedFrom.Office, call.Since, call.Day) { Request = request.Id };
        }

        if (request is { Status: < RequestStatus.Visited, Visit: { } visit } && visit.Date > today)
        {
            yield return new Awaited(AwaitedFrom.VisitDay, null, visit.Date) { Request = request.Id };
        }
        else if (request.Status is RequestStatus.Visited or RequestStatus.OpinionAwaited && request.OpinionBy is { } promised)
        {
            yield return new Awaited(AwaitedFrom.Report, request.Since, promised) { Request = request.Id };
        }
    }

    private static IEnumerable<Awaited> Insurance(Insurance insurance, DateOnly today)
    {
        if (insurance.FollowUp is { FollowUpOn: { } followUp } last && followUp > today)
        {
            yield return new Awaited(AwaitedFrom.InsurancePlan, last.Day, followUp);
        }

        foreach (var approval in new[] { insurance.Referral, insurance.PriorApproval }.Where(a => a.Status == ApprovalStatus.Asked))
        {
            yield return new Awaited(AwaitedFrom.Approval, approval.AskedOn, approval.Due);
        }
    }

    private static IEnumerable<Awaited> Stages(CaseFile file) =>
        file.StageMarks.Where(mark => mark.Value == StageStatus.Waiting).Select(mark => new Awaited(AwaitedFrom.Stage, null, null) { Stage = mark.Key });
}
