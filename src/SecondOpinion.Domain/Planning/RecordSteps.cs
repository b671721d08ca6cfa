using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>The one usual step on from where a record is, and the one back. What a person has at home goes past asking.</summary>
public static class RecordSteps
{
    /// <summary>The step on, or null at the end.</summary>
    public static RecordStatus? On(RecordItem item, bool isOwn) => item.Status switch
    {
        RecordStatus.ToAsk => isOwn ? RecordStatus.GotIt : RecordStatus.Asked,
        RecordStatus.Asked or RecordStatus.Waiting => RecordStatus.GotIt,
        RecordStatus.GotIt => RecordStatus.Sent,
        RecordStatus.Sent => RecordStatus.TheyHaveIt,
        _ => null,
    };

    /// <summary>The step back, or null at the start.</summary>
    public static RecordStatus? Back(RecordItem item, bool isOwn) => item.Status switch
    {
        RecordStatus.NotNeeded or RecordStatus.Asked => RecordStatus.ToAsk,
        RecordStatus.Waiting => RecordStatus.Asked,
        RecordStatus.GotIt => isOwn || item.AskedOn is null ? RecordStatus.ToAsk : RecordStatus.Asked,
        RecordStatus.Sent => RecordStatus.GotIt,
        RecordStatus.TheyHaveIt => RecordStatus.Sent,
        _ => null,
    };

    /// <summary>Whether a press may give a record this status.</summary>
    public static bool Allows(RecordStatus status, bool isOwn) => !isOwn || status is not (RecordStatus.Asked or RecordStatus.Waiting);
}
