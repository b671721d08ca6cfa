namespace SecondOpinion.Domain.Cases;

/// <summary>How far one record has come.</summary>
public enum RecordStatus
{
    ToAsk,
    NotNeeded,
    Asked,
    Waiting,
    GotIt,
    Sent,
    TheyHaveIt,
}
