using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Records;

/// <summary>A button on a record: which record, and the status it moves to.</summary>
public sealed record RecordMove(string Record, RecordStatus Status)
{
    /// <summary>What the button posts.</summary>
    public string Value => $"{Record}:{Status}";

    public static RecordMove? Read(string? value) =>
        value?.Split(':') is [var record, var status] && Enum.TryParse<RecordStatus>(status, out var known) && Enum.IsDefined(known)
            ? new RecordMove(record, known)
            : null;

    /// <summary>The one usual step on from a status, or null at the end.</summary>
    public static RecordStatus? On(RecordStatus from) => from switch
    {
        RecordStatus.ToAsk => RecordStatus.Asked,
        RecordStatus.Asked or RecordStatus.Waiting => RecordStatus.GotIt,
        RecordStatus.GotIt => RecordStatus.Sent,
        RecordStatus.Sent => RecordStatus.TheyHaveIt,
        _ => null,
    };

    /// <summary>The step back, or null at the start.</summary>
    public static RecordStatus? Back(RecordStatus from) => from switch
    {
        RecordStatus.NotNeeded or RecordStatus.Asked => RecordStatus.ToAsk,
        RecordStatus.Waiting or RecordStatus.GotIt => RecordStatus.Asked,
        RecordStatus.Sent => RecordStatus.GotIt,
        RecordStatus.TheyHaveIt => RecordStatus.Sent,
        _ => null,
    };
}
