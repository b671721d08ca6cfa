using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Persistence.Model;

/// <summary>One reminder that was sent, or that was tried. Of what it reminds, only a hash stands here.</summary>
internal sealed class ReminderRow
{
    public required CaseId CaseId { get; init; }

    public required string EntryKey { get; init; }

    public required DateOnly Day { get; init; }

    public required ReminderMoment Moment { get; init; }

    public int Tries { get; set; }

    public DateTimeOffset TriedAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }
}
