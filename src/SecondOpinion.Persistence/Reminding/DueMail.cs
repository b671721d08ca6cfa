using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Persistence;

/// <summary>One message to write: to whom, in which language, and of which days.</summary>
public sealed record DueMail(CaseId CaseId, string Email, Language Language, ImmutableList<DueReminder> Reminders)
{
    /// <summary>Without the address: a log may hold this.</summary>
    public override string ToString() => $"DueMail {{ CaseId = {CaseId}, Count = {Reminders.Count} }}";
}
