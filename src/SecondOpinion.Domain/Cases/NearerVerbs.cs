namespace SecondOpinion.Domain.Cases;

/// <summary>The verb that says what came of a press, where the press gives a status or writes down a contact.</summary>
public static class NearerVerbs
{
    public static CaseVerb Of(RecordStatus status) => status switch
    {
        RecordStatus.ToAsk => CaseVerb.ResetRecord,
        RecordStatus.NotNeeded => CaseVerb.DropRecord,
        RecordStatus.Asked => CaseVerb.AskForRecord,
        RecordStatus.Waiting => CaseVerb.WaitForRecord,
        RecordStatus.GotIt => CaseVerb.ReceiveRecord,
        RecordStatus.Sent => CaseVerb.SendRecord,
        RecordStatus.TheyHaveIt => CaseVerb.SayRecordArrived,
        _ => CaseVerb.MarkRecord,
    };

    public static CaseVerb Of(RequestStatus status) => status switch
    {
        RequestStatus.Considering => CaseVerb.ConsiderRequest,
        RequestStatus.Called => CaseVerb.SayOfficeCalled,
        RequestStatus.WaitingForRecords => CaseVerb.SayOfficeWaits,
        RequestStatus.Scheduled => CaseVerb.SayVisitSet,
        RequestStatus.Visited => CaseVerb.SayVisitDone,
        RequestStatus.OpinionAwaited => CaseVerb.AwaitOpinion,
        RequestStatus.Received => CaseVerb.ReceiveOpinion,
        RequestStatus.Declined => CaseVerb.SayOfficeDeclined,
        RequestStatus.Cancelled => CaseVerb.CancelRequest,
        _ => CaseVerb.ChangeRequest,
    };

    public static CaseVerb Of(Contact contact) => contact switch
    {
        { NoAnswer: true } => CaseVerb.TryOffice,
        { Way: ContactWay.Phone } => CaseVerb.LogCall,
        { Way: ContactWay.InPerson } => CaseVerb.LogTalk,
        _ => CaseVerb.LogMessage,
    };

    /// <summary>The verb of a form that may also only put right what stands there: then nothing was asked for, came or was sent.</summary>
    /// <param name="deed">What the form is for.</param>
    /// <param name="before">The record as stored.</param>
    /// <param name="after">The record as the form leaves it.</param>
    public static CaseVerb Of(CaseVerb deed, RecordItem before, RecordItem after) =>
        deed == CaseVerb.SayRecordHolder || before.Status != after.Status || before.Sendings.Count < after.Sendings.Count ? deed : CaseVerb.TrackRecord;
}
