using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>One call to the insurance plan, with what was answered to each line of the script.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Day">The day of the call.</param>
/// <param name="Person">Who answered, as typed.</param>
/// <param name="Reference">The reference number of the call, as typed.</param>
public sealed record InsuranceCall(Guid Id, DateOnly Day, string? Person, string? Reference)
{
    public const int PersonLength = 80;
    public const int ReferenceLength = 60;
    public const int AnswerLength = 500;

    public string? Person { get; init => field = PatientWords.AtMost(value, PersonLength); } = PatientWords.AtMost(Person, PersonLength);

    public string? Reference { get; init => field = PatientWords.AtMost(value, ReferenceLength); } = PatientWords.AtMost(Reference, ReferenceLength);

    public TimeOnly? Time { get; init; }

    /// <summary>Answers by the number of the script's line, from 1.</summary>
    public ImmutableSortedDictionary<int, string> Answers { get; init; } = ImmutableSortedDictionary<int, string>.Empty;

    /// <exception cref="CaseRuleException">Following up before the call.</exception>
    public DateOnly? FollowUpOn { get; init => field = DayOrder.NotBefore(value, Day); }

    /// <summary>Keeps the answer to a line; an empty one is taken away.</summary>
    /// <exception cref="CaseRuleException">The answer is too long.</exception>
    public InsuranceCall Answer(int line, string? answer) => this with
    {
        Answers = string.IsNullOrWhiteSpace(answer) ? Answers.Remove(line) : Answers.SetItem(line, PatientWords.AtMost(answer, AnswerLength)),
    };
}
