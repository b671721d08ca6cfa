using SecondOpinion.Content.Guidance;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>The offices that a script is said to, or asks about.</summary>
public static class ScriptOffice
{
    /// <summary>Requests that are not over, then places on the list that nobody has been asked at yet, as requests to come.</summary>
    public static IEnumerable<OpinionRequest> All(CaseFile file) => file.Tracking.Requests
        .Where(r => !r.IsOver && r.Name.Length > 0)
        .Concat(file.Shortlist.Entries
            .Where(e => !file.Tracking.Requests.Exists(r => r.ShortlistId == e.Id))
            .Select(e => new OpinionRequest(e.Id, e.Name) { ShortlistId = e.Id, Phone = e.Phone }));

    /// <summary>The office with this id, of either kind.</summary>
    public static OpinionRequest? Find(CaseFile file, Guid? id) => All(file).FirstOrDefault(r => r.Id == id);

    /// <summary>The office a script is about where none is named: after the visit the one that was seen, before it the one the plan turns on.</summary>
    public static OpinionRequest? Of(Script script, CaseFile file) =>
        (string.Equals(script.Id, "F", StringComparison.Ordinal) ? file.Tracking.Requests.FindLast(r => !r.IsOver && r.Status >= RequestStatus.Visited) : null)
        ?? file.Tracking.Leading
        ?? All(file).FirstOrDefault();
}
