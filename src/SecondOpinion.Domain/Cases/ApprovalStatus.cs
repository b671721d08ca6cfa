namespace SecondOpinion.Domain.Cases;

/// <summary>How far a referral or a plan's yes has come. Names are stored: only add.</summary>
public enum ApprovalStatus
{
    NotSaid,
    NotNeeded,
    ToAsk,
    Asked,
    Got,
    Refused,
}
