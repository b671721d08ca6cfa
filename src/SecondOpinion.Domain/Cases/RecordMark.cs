namespace SecondOpinion.Domain.Cases;

/// <summary>One line of a record's history: the status it was given, and the day.</summary>
/// <param name="Day">The day, as it was first said.</param>
/// <param name="Status">The status.</param>
public sealed record RecordMark(DateOnly Day, RecordStatus Status)
{
    /// <summary>The day as it was put right. Null while the record itself still has it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What was missing when it came this time, as typed. Null while the record itself still has it.</summary>
    public string? Missing { get; init => field = PatientWords.AtMost(value, RecordItem.NoteLength); }

    /// <summary>How it was asked for this time. Null while the record itself still has it.</summary>
    public RecordAsking? Asking { get; init; }
}
