namespace SecondOpinion.Domain.Cases;

/// <summary>A referral from a doctor, or the plan's yes before a visit (prior approval).</summary>
public sealed record Approval
{
    public const int NoteLength = 500;

    public static Approval NotSaid { get; } = new();

    public ApprovalStatus Status { get; init; }

    public DateOnly? AskedOn { get; init; }

    /// <summary>The day on which to ask again, or by which it is due.</summary>
    public DateOnly? Due { get; init; }

    public string? Note { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <exception cref="CaseRuleException">Due before it was asked for.</exception>
    public static Approval Of(ApprovalStatus status, DateOnly? askedOn, DateOnly? due, string? note) =>
        new() { Status = status, AskedOn = askedOn, Due = DayOrder.NotBefore(due, askedOn), Note = note };
}
