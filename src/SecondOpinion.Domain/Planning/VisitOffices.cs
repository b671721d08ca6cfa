using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The offices that can be meant when the day of the visit is to be set or changed.</summary>
public static class VisitOffices
{
    /// <summary>
    /// Those with a visit still to come, where there are any; else those that were asked, are not over and have had no visit;
    /// else those that may still be asked. The one that the person marked as their choice stands alone. Empty where there is none.
    /// </summary>
    public static ImmutableList<OpinionRequest> Of(Tracking tracking)
    {
        var open = tracking.Requests.FindAll(r => !r.IsOver && r.Status < RequestStatus.Visited);
        var booked = open.FindAll(r => r.Visit is not null);
        var asked = open.FindAll(r => r.Status > RequestStatus.Considering);
        var meant = !booked.IsEmpty ? booked : !asked.IsEmpty ? asked : open;
        return meant.Find(r => r.Id == tracking.ChoiceId) is { } choice ? [choice]
            : meant.IsEmpty && tracking.Leading is { } leading ? [leading]
            : meant;
    }
}
