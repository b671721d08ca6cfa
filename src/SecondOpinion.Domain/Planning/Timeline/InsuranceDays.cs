using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The days of the insurance: calls, follow-ups, a referral and the plan's yes.</summary>
internal static class InsuranceDays
{
    public static IEnumerable<TimelineEntry> Of(Insurance insurance) => insurance.Calls.SelectMany(call => Of(call, insurance))
        .Concat(Of(insurance.Referral, TimelineKind.ReferralAsked, TimelineKind.ReferralDue))
        .Concat(Of(insurance.PriorApproval, TimelineKind.ApprovalAsked, TimelineKind.ApprovalDue));

    private static IEnumerable<TimelineEntry> Of(InsuranceCall call, Insurance insurance)
    {
        yield return new TimelineEntry(call.Day, TimelineKind.InsuranceCall) { ItemId = call.Id, Time = call.Time };
        if (call.FollowUpOn is { } day && call == insurance.FollowUp)
        {
            yield return new TimelineEntry(day, TimelineKind.InsuranceFollowUp) { ItemId = call.Id, IsOpen = true };
        }
    }

    private static IEnumerable<TimelineEntry> Of(Approval approval, TimelineKind asked, TimelineKind due)
    {
        if (approval.AskedOn is { } day)
        {
            yield return new TimelineEntry(day, asked);
        }

        if (approval is { Due: { } on, Status: not ApprovalStatus.NotNeeded })
        {
            yield return new TimelineEntry(on, due) { IsOpen = approval.Status is ApprovalStatus.NotSaid or ApprovalStatus.ToAsk or ApprovalStatus.Asked };
        }
    }
}
