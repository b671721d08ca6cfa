namespace SecondOpinion.Domain.Cases;

/// <summary>How far one second opinion request has come, in its usual order; the last two end it. Names are stored: only add.</summary>
public enum RequestStatus
{
    Considering,
    Called,
    WaitingForRecords,
    Scheduled,
    Visited,
    OpinionAwaited,
    Received,
    Declined,
    Cancelled,
}
