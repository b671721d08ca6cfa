namespace SecondOpinion.Domain.Planning;

/// <summary>The day on which the words of a wait tell a person to call.</summary>
public static class WaitedCall
{
    /// <summary>A day that was reckoned is put off to the next day with open offices; one that somebody said stays.</summary>
    /// <param name="from">Whom the plan waits for.</param>
    /// <param name="day">The day to look again.</param>
    public static DateOnly On(AwaitedFrom from, DateOnly day) =>
        from is AwaitedFrom.RecordHolder or AwaitedFrom.MissingPart or AwaitedFrom.OfficeForRecords ? OfficeDays.NextOpen(day) : day;
}
