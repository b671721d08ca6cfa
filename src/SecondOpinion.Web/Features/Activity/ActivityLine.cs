using System.Collections.Immutable;
using SecondOpinion.Persistence;

namespace SecondOpinion.Web.Features.Activity;

/// <summary>The same thing done by the same person to the same record or office, once or several times in a row on one day.</summary>
/// <param name="Day">The day, where the server stands.</param>
/// <param name="Deed">The last of them.</param>
/// <param name="Times">How often.</param>
public sealed record ActivityLine(DateOnly Day, PastDeed Deed, int Times)
{
    /// <summary>What it was done to, in words; null where there is nothing to name.</summary>
    public string? About { get; init; }

    /// <summary>Joins what follows on itself; the order stays.</summary>
    /// <param name="deeds">The newest first.</param>
    /// <param name="zone">Where the days hold.</param>
    /// <param name="aboutOf">What a deed was done to, in words.</param>
    public static ImmutableList<ActivityLine> Of(IEnumerable<PastDeed> deeds, TimeZoneInfo zone, Func<PastDeed, string?>? aboutOf = null) => deeds.Aggregate(ImmutableList<ActivityLine>.Empty, (lines, deed) =>
    {
        var line = new ActivityLine(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(deed.At, zone).DateTime), deed, 1) { About = aboutOf?.Invoke(deed) };
        return lines is [.., var last] && last.IsSameAs(line)
            ? lines.SetItem(lines.Count - 1, last with { Times = last.Times + 1 })
            : lines.Add(line);
    });

    private bool IsSameAs(ActivityLine next) => next with { Deed = next.Deed with { At = Deed.At, Version = Deed.Version }, Times = Times } == this;
}
