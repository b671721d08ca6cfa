namespace SecondOpinion.Domain.Cases;

/// <summary>The verbs of second opinion requests and their visits; each can be taken back.</summary>
public sealed partial record CaseFile
{
    /// <summary>Adds a request; a place of the shortlist that is asked already is not asked twice.</summary>
    /// <exception cref="CaseRuleException">There are too many requests.</exception>
    public CaseFile AddRequest(OpinionRequest request) => request.Visit is null
        ? Track(tracking => tracking.Add(request), PlanStage.Choosing)
        : Track(tracking => tracking.Add(request), PlanStage.Choosing, PlanStage.Scheduled, PlanStage.Visited);

    /// <summary>Moves a request on, or back.</summary>
    public CaseFile MoveRequest(Guid id, RequestStatus status, DateOnly day, bool keepsAll = false) => TrackRequest(id, request => request.MoveTo(status, day, keepsAll));

    /// <summary>Changes what is written of a request, such as its phone or its log. It speaks for no stage.</summary>
    public CaseFile ChangeRequest(Guid id, Func<OpinionRequest, OpinionRequest> change) => Track(tracking => tracking.ChangeRequest(id, change));

    /// <summary>Writes a contact down; the first one that was answered says that the office was called.</summary>
    /// <exception cref="CaseRuleException">The log is full.</exception>
    public CaseFile LogContact(Guid id, Contact contact) => Tracking.Request(id)?.Status is RequestStatus.Considering && !contact.NoAnswer
        ? Track(tracking => tracking.ChangeRequest(id, request => request.Log(contact)), PlanStage.Choosing)
        : ChangeRequest(id, request => request.Log(contact));

    public CaseFile RemoveRequest(Guid id) =>
        Track(tracking => tracking.RemoveRequest(id), PlanStage.Choosing, PlanStage.Scheduled, PlanStage.Visited, PlanStage.Received);

    /// <summary>Marks one request as the person's choice; null marks none.</summary>
    public CaseFile ChooseRequest(Guid? id) => Track(tracking => tracking.Choose(id), PlanStage.Choosing);

    /// <summary>Sets the visit of a request, or takes it away.</summary>
    /// <param name="id">The request.</param>
    /// <param name="visit">The visit, or null.</param>
    /// <param name="hasBeen">True when the visit has happened: the request then says so, from that day on.</param>
    /// <param name="day">Today.</param>
    public CaseFile BookVisit(Guid id, Visit? visit, bool hasBeen, DateOnly day) => Track(
        tracking => tracking.ChangeRequest(id, request => request.Book(visit, hasBeen, day)),
        PlanStage.Scheduled,
        PlanStage.Visited);

    /// <summary>Changes a visit that is booked; without one nothing changes.</summary>
    public CaseFile ChangeVisit(Guid id, Func<Visit, Visit> change) =>
        ChangeRequest(id, request => request.Visit is { } visit ? request with { Visit = change(visit) } : request);
}
