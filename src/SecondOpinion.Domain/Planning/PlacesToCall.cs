using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The places that can be called next: offices that are only thought about, and places of the list that were not asked.</summary>
public static class PlacesToCall
{
    /// <summary>An office that nobody has called yet; not one that was tried and is to be called on another day.</summary>
    public static OpinionRequest? Started(CaseFile file) =>
        file.Tracking.Requests.Find(r => r.Status == RequestStatus.Considering && OfficeCall.Of(r) is null);

    /// <summary>The places of the list that were not asked, in its order.</summary>
    public static IEnumerable<ShortlistEntry> Listed(CaseFile file) =>
        file.Shortlist.Entries.Where(place => !file.Tracking.Requests.Exists(r => r.ShortlistId == place.Id));

    /// <summary>No office is left to call for the first time.</summary>
    public static bool AreNone(CaseFile file) => Started(file) is null && !Listed(file).Any();

    /// <summary>The last open office said no: one did, and no other was reached that has not ended.</summary>
    public static bool AreAfterNo(CaseFile file) => file.Tracking.Requests.Exists(r => r.Status == RequestStatus.Declined)
        && file.Tracking.Requests.TrueForAll(r => r.IsOver || r.Status == RequestStatus.Considering);

    /// <summary>An office is to be called again that was called already, or tried.</summary>
    public static bool HasCallAgain(CaseFile file, RequestStatus status) =>
        file.Tracking.Requests.Exists(r => r.Status == status && OfficeCall.Of(r) is not null);
}
