namespace SecondOpinion.Domain.Cases;

/// <summary>One line of a record's history: the status it was given, and the day.</summary>
public sealed record RecordMark(DateOnly Day, RecordStatus Status);
