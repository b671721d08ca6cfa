namespace SecondOpinion.Domain.Cases;

/// <summary>The eleven stages of a plan, in their order (content specification 4.2).</summary>
public enum PlanStage
{
    Deciding,
    Telling,
    Choosing,
    Insurance,
    Requesting,
    Sending,
    Scheduled,
    Visited,
    Received,
    Compared,
    Decided,
}
