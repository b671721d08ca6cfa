using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>The days of one request: how far it came, who was called, what is due, and its visit.</summary>
internal static class RequestDays
{
    public static IEnumerable<TimelineEntry> Of(CaseFile file, OpinionRequest request) =>
        Happened(request).Concat(request.IsOver ? Kept(request) : Planned(file, request)).Select(entry => entry with { RequestId = request.Id });

    private static IEnumerable<TimelineEntry> Happened(OpinionRequest request)
    {
        // What an office said in a call comes after the call.
        foreach (var contact in request.Contacts.Reverse())
        {
            yield return new TimelineEntry(contact.Day, TimelineKind.Contact) { ItemId = contact.Id };
        }

        foreach (var mark in request.History.Where(mark => IsTold(request, mark)))
        {
            yield return new TimelineEntry(mark.Day, KindOf(mark.Status));
        }

        if (request is { IsUnbooked: false, Since: { } since } && IsTold(request, new RequestMark(request.Status, since)))
        {
            yield return new TimelineEntry(since, KindOf(request.Status));
        }
    }

    // On the day of the visit, the visit itself says it; and a call that is written down says that they were called.
    private static bool IsTold(OpinionRequest request, RequestMark mark) => mark.Status switch
    {
        RequestStatus.Visited => request.Visit?.Date != mark.Day,
        RequestStatus.Called => !request.Contacts.Exists(contact => contact is { Way: ContactWay.Phone, NoAnswer: false } && contact.Day == mark.Day),
        _ => true,
    };

    private static IEnumerable<TimelineEntry> Planned(CaseFile file, OpinionRequest request)
    {
        if (request.RecordsBy is { } records)
        {
            yield return new TimelineEntry(records, TimelineKind.RecordsDue) { IsOpen = request.Status <= RequestStatus.Scheduled };
        }

        if (request.OpinionBy is { } opinion)
        {
            yield return new TimelineEntry(opinion, TimelineKind.OpinionPromised) { IsOpen = request.Status < RequestStatus.Received };
        }

        // A day that a later call has answered or moved stands in the log of calls alone.
        if (OfficeCall.In(file, request) is { } call)
        {
            yield return new TimelineEntry(call.Day, call.Said is null ? TimelineKind.CallIfUnheard : TimelineKind.CallBack) { ItemId = call.Said?.Id, IsOpen = true };
        }

        if (request.Visit is { } visit)
        {
            yield return On(visit) with { IsOpen = request.Status <= RequestStatus.Scheduled };
        }
    }

    /// <summary>Of a request that is over, only a visit that took place is left.</summary>
    private static IEnumerable<TimelineEntry> Kept(OpinionRequest request) =>
        request is { Visit: { } visit, Since: { } since } && visit.Date < since ? [On(visit)] : [];

    private static TimelineEntry On(Visit visit) => new(visit.Date, TimelineKind.Visit) { Time = visit.Time, TimeZone = visit.TimeZone };

    private static TimelineKind KindOf(RequestStatus status) => status switch
    {
        RequestStatus.Considering => TimelineKind.RequestAdded,
        RequestStatus.Called => TimelineKind.OfficeCalled,
        RequestStatus.WaitingForRecords => TimelineKind.OfficeWaits,
        RequestStatus.Scheduled => TimelineKind.VisitBooked,
        RequestStatus.Visited => TimelineKind.VisitDone,
        RequestStatus.OpinionAwaited => TimelineKind.OpinionAwaited,
        RequestStatus.Received => TimelineKind.OpinionReceived,
        RequestStatus.Declined => TimelineKind.OfficeDeclined,
        RequestStatus.Cancelled => TimelineKind.RequestCancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No such status."),
    };
}
