namespace SecondOpinion.Domain.Cases;

/// <summary>One call, message or talk with an office: when, how, with whom, and what was said.</summary>
/// <param name="Id">Unique within the case.</param>
/// <param name="Day">The day it was.</param>
/// <param name="Way">How they were reached.</param>
/// <param name="Who">Whom the person spoke with, as typed.</param>
/// <param name="Said">Who said what, as typed.</param>
/// <param name="CallBackOn">The day to call again, or null.</param>
public sealed record Contact(Guid Id, DateOnly Day, ContactWay Way, string? Who, string? Said, DateOnly? CallBackOn)
{
    public const int WhoLength = 80;
    public const int SaidLength = 2000;

    /// <summary>Nobody answered: the person tried, and no word was said.</summary>
    public bool NoAnswer { get; init; }

    /// <summary>They spoke with each other, which a message does not say.</summary>
    public bool IsTalk => !NoAnswer && Way is ContactWay.Phone or ContactWay.InPerson;

    public string? Who { get; init => field = PatientWords.AtMost(value, WhoLength); } = PatientWords.AtMost(Who, WhoLength);

    public string? Said { get; init => field = PatientWords.AtMost(value, SaidLength); } = PatientWords.AtMost(Said, SaidLength);

    /// <exception cref="CaseRuleException">Calling back before the call.</exception>
    public DateOnly? CallBackOn { get; init => field = DayOrder.NotBefore(value, Day); } = DayOrder.NotBefore(CallBackOn, Day);
}
