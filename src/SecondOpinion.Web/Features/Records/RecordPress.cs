using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Records;

/// <summary>A button on a record: which record, and what the press says of it.</summary>
public sealed record RecordPress(string Record, RecordDeed Deed)
{
    /// <summary>What the button posts.</summary>
    public string Value => $"{Record}:{Deed}";

    /// <summary>What the press is called in the history.</summary>
    public CaseVerb Verb => Deed switch
    {
        RecordDeed.Wanted => CaseVerb.ListRecord,
        RecordDeed.Called => CaseVerb.LogRecordCall,
        RecordDeed.NobodyAnswered => CaseVerb.TryRecordCall,
        RecordDeed.PartCame => CaseVerb.CompleteRecord,
        RecordDeed.Rushed or RecordDeed.Pulled => CaseVerb.AskForRecord,
        _ => NearerVerbs.Of(Enum.Parse<RecordStatus>(Deed.ToString())),
    };

    public static RecordPress? Read(string? value) =>
        value?.Split(':') is [var record, var deed] && Enum.TryParse<RecordDeed>(deed, out var known) && Enum.IsDefined(known)
            ? new RecordPress(record, known)
            : null;

    /// <summary>What the press does; today is the day of it. A press that cannot be meant changes nothing.</summary>
    public CaseFile On(CaseFile file, bool isOwn, DateOnly today) => file.TrackRecord(Record, item => Deed switch
    {
        RecordDeed.Wanted => (item.Status == RecordStatus.NotNeeded ? item.MoveTo(RecordStatus.ToAsk, today) : item) with { IsWanted = true },
        RecordDeed.Called or RecordDeed.NobodyAnswered when isOwn || !(item.IsAwaited || item.IsIncomplete) => item,
        RecordDeed.Called => item.Check(today),
        RecordDeed.NobodyAnswered => item.NotReached(today),
        RecordDeed.PartCame => item.Complete(today),
        RecordDeed.Rushed or RecordDeed.Pulled when isOwn || item.HasCome => item,
        RecordDeed.Rushed => item.Ask(today, ContactWay.Phone, item.AskedWhom, promisedFor: null),
        RecordDeed.Pulled => item.Pull(today, file.Tracking.Leading?.Name is { Length: > 0 } office ? office : null),
        _ when Enum.Parse<RecordStatus>(Deed.ToString()) is var status && RecordSteps.Allows(status, isOwn) => item.MoveTo(status, today),
        _ => item,
    });
}
