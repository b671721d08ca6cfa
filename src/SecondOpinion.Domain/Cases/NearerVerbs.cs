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

    public static CaseVerb Of(ContactWay way) => way switch
    {
        ContactWay.Phone => CaseVerb.LogCall,
        ContactWay.InPerson => CaseVerb.LogTalk,
        _ => CaseVerb.LogMessage,
    };
}
