namespace SecondOpinion.Domain.Cases;

/// <summary>A part of a record that was missing when it came and has come since.</summary>
/// <param name="Day">The day it came.</param>
/// <param name="Missing">What was missing, as typed.</param>
public sealed record RecordPart(DateOnly Day, string Missing)
{
    public string Missing { get; init => field = PatientWords.AtMost(value, RecordItem.NoteLength); } = PatientWords.AtMost(Missing, RecordItem.NoteLength);
}
