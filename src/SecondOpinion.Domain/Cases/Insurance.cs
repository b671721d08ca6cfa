using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Who pays for the second opinion, and what was found out about it.</summary>
public sealed record Insurance
{
    public const int PlanLength = 80;
    public const int PhoneLength = 40;
    public const int NoteLength = 2000;
    public const int MostCalls = 50;

    public static Insurance Empty { get; } = new();

    public InsuranceKind? Kind { get; init; }

    /// <summary>The name of the plan, as on the card.</summary>
    public string? Plan { get; init => field = PatientWords.AtMost(value, PlanLength); }

    public string? Phone { get; init => field = PatientWords.AtMost(value, PhoneLength); }

    /// <summary>The person said that they will pay themselves.</summary>
    public bool PaysSelf { get; init; }

    /// <summary>The last call first.</summary>
    public ImmutableList<InsuranceCall> Calls { get; init; } = [];

    public Approval Referral { get; init; } = Approval.NotSaid;

    public Approval PriorApproval { get; init; } = Approval.NotSaid;

    /// <summary>What it may cost, as the person's own notes.</summary>
    public string? CostNotes { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>Found out: a call with an answer and a reference number, or the person pays.</summary>
    public bool IsSettled => PaysSelf || Kind == InsuranceKind.None || Calls.Exists(call => call is { Reference: not null, Answers.IsEmpty: false });

    /// <summary>The call whose day to call the plan again stands; null when it is not to be called.</summary>
    public InsuranceCall? FollowUp => CallAgain.Standing(Calls, c => c.FollowUpOn, (later, asked) => later.Day >= asked.FollowUpOn);

    /// <summary>The day on which to call the plan again; null when there is none.</summary>
    public DateOnly? FollowUpOn => FollowUp?.FollowUpOn;

    /// <summary>Adds a call, or puts a changed one in its place.</summary>
    /// <exception cref="CaseRuleException">The log is full.</exception>
    public Insurance Log(InsuranceCall call)
    {
        var others = Calls.RemoveAll(c => c.Id == call.Id);
        return others.Count >= MostCalls
            ? throw new CaseRuleException(CaseRule.TooManyEntries)
            : this with { Calls = others.Insert(others.FindIndex(c => c.Day <= call.Day) is var at and >= 0 ? at : others.Count, call) };
    }

    public Insurance Strike(Guid call) => this with { Calls = Calls.RemoveAll(c => c.Id == call) };
}
