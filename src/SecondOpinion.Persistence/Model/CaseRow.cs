using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Model;

/// <summary>One case as it lies on disk: whose it is, and a sealed document that says the rest.</summary>
internal sealed class CaseRow
{
    public required CaseId Id { get; init; }

    public required OwnerId OwnerId { get; init; }

    /// <summary>Goes up by one with each stored change; sealed into the document, so old bytes cannot be put back.</summary>
    public required long Version { get; set; }

    public required int Schema { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>The person wants reminders by email: which cases a round of reminders opens, and all that the row says about it.</summary>
    public bool WantsReminders { get; set; }

    public required byte[] Nonce { get; set; }

    public required byte[] Tag { get; set; }

    public required byte[] Payload { get; set; }
}
