namespace SecondOpinion.Domain.Cases;

/// <summary>A copy of a record on its way to an office.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="RequestId">The second opinion request it went to, or null for an office that is not one.</param>
/// <param name="Office">The office, as it was named then.</param>
/// <param name="SentOn">The day it was sent.</param>
/// <param name="Way">How it was sent.</param>
/// <param name="TrackingNumber">The number of the parcel or fax, as typed.</param>
/// <param name="ArrivedOn">The day the office said that they have it, or null.</param>
public sealed record RecordSending(Guid Id, Guid? RequestId, string Office, DateOnly SentOn, ContactWay Way, string? TrackingNumber, DateOnly? ArrivedOn)
{
    public const int TrackingLength = 60;

    public string Office { get; init => field = PatientWords.AtMost(value, OpinionRequest.NameLength); } = PatientWords.AtMost(Office, OpinionRequest.NameLength);

    public string? TrackingNumber { get; init => field = PatientWords.AtMost(value, TrackingLength); } = PatientWords.AtMost(TrackingNumber, TrackingLength);

    /// <exception cref="CaseRuleException">Arrived before it was sent.</exception>
    public DateOnly? ArrivedOn { get; init => field = DayOrder.NotBefore(value, SentOn); } = DayOrder.NotBefore(ArrivedOn, SentOn);
}
