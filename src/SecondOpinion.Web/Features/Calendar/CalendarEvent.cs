using System.Collections.Immutable;

namespace SecondOpinion.Web.Features.Calendar;

/// <summary>One entry of a calendar.</summary>
/// <param name="Uid">Names it for ever, so that a calendar moves it and does not show it twice.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What whoever looks at the phone may read.</param>
public sealed record CalendarEvent(string Uid, DateOnly Day, string Title)
{
    /// <summary>When it begins; null lasts all day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Where <see cref="Time"/> is told; null means the clock of whoever reads it.</summary>
    public TimeZoneInfo? Zone { get; init; }

    public TimeSpan Length { get; init; } = TimeSpan.FromHours(1);

    /// <summary>When to ring, counted from the beginning: before it where negative.</summary>
    public ImmutableList<TimeSpan> Alarms { get; init; } = [];
}
