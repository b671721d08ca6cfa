namespace SecondOpinion.Domain.Planning.Timeline;

/// <summary>When a reminder of a planned day goes out. Names are stored: only add.</summary>
public enum ReminderMoment
{
    DayBefore,
    MorningOf,
}
