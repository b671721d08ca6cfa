namespace SecondOpinion.Domain.Planning;

/// <summary>How much a record is needed.</summary>
public enum RecordNeed
{
    Must,
    Should,
    Nice,
}
