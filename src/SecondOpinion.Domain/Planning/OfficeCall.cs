using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>
/// When to call an office again: on the day that was said, or, where it was called and no day was said, once it has had time to
/// answer. The one rule for both: the next step, whom the plan waits for, all dates and the calendar ask it.
/// </summary>
/// <param name="Day">The day to call again. Before it the office is waited for; from it on, calling is a step.</param>
/// <param name="Since">The day since which it is waited for.</param>
/// <param name="Said">The contact in which the day was said; null where nobody said one.</param>
public sealed record OfficeCall(DateOnly Day, DateOnly Since, Contact? Said)
{
    /// <summary>Days with open offices that an office has to answer in.</summary>
    public const int OpenDays = 5;

    /// <summary>The call to an office that stands; null where nobody is to be called, or nobody knows since when.</summary>
    public static OfficeCall? Of(OpinionRequest request) => request switch
    {
        { IsOver: true } => null,
        { CallBack: { CallBackOn: { } day } said } => new(day, said.Day, said),
        { Status: RequestStatus.Called, Visit: null } when LastHeard(request) is { } since => new(OfficeDays.After(since, OpenDays), since, null),
        _ => null,
    };

    /// <summary>
    /// The call to an office that stands in its case. A call for which nobody said a day ends once another office is found, by
    /// choice or by its yes, and once the visit is over: nobody is called for ever.
    /// </summary>
    public static OfficeCall? In(CaseFile file, OpinionRequest request) => Of(request) is { } call && (call.Said is not null || IsWanted(file, request)) ? call : null;

    private static bool IsWanted(CaseFile file, OpinionRequest request) =>
        !file.Tracking.Requests.Exists(r => r.Id != request.Id && !r.IsOver && (r.Id == file.Tracking.ChoiceId || r.Status >= RequestStatus.WaitingForRecords || r.Visit is not null))
        && !new[] { PlanStage.Visited, PlanStage.Decided }.Any(stage => file.StageMarks.TryGetValue(stage, out var mark) && mark is StageStatus.Done or StageStatus.NotNeeded);

    /// <summary>The day to call again that is suggested where nobody answered: the next day with open offices.</summary>
    /// <param name="tried">The day nobody answered.</param>
    /// <param name="today">Today; the day suggested is not before it.</param>
    public static DateOnly AfterNoAnswer(DateOnly tried, DateOnly today) => OfficeDays.NextOpen(tried < today ? today : tried.AddDays(1));

    private static DateOnly? LastHeard(OpinionRequest request) =>
        request.Contacts.Where(contact => !contact.NoAnswer).Select(contact => (DateOnly?)contact.Day).Append(request.Since).Max();
}
