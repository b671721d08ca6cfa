using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>The second-opinion visit of one request, as far as it is known.</summary>
/// <param name="Date">The day of the visit.</param>
/// <param name="Time">Local time where the visit is, or null.</param>
/// <param name="Place">Clinic, hospital or video.</param>
/// <param name="Doctor">Who will be seen.</param>
public sealed record Visit(DateOnly Date, TimeOnly? Time, string? Place, string? Doctor)
{
    public const int TextLength = 80;
    public const int LinkLength = 300;
    public const int NoteLength = 2000;

    public string? Place { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Place, TextLength);

    public string? Doctor { get; init => field = PatientWords.AtMost(value, TextLength); } = PatientWords.AtMost(Doctor, TextLength);

    /// <summary>The IANA name of the time zone where the visit is, such as <c>America/Chicago</c>; null means the person's own.</summary>
    public string? TimeZone { get; init => field = PatientWords.AtMost(value, TextLength); }

    /// <summary>The address to drive to, as typed.</summary>
    public string? Address { get; init => field = PatientWords.AtMost(value, LinkLength); }

    /// <summary>The link or number of a video visit, as typed.</summary>
    public string? Link { get; init => field = PatientWords.AtMost(value, LinkLength); }

    public VisitTask Ride { get; init; }

    public VisitTask LinkTest { get; init; }

    public VisitTask Interpreter { get; init; }

    /// <summary>Asking someone to come along.</summary>
    public VisitTask Companion { get; init; }

    /// <summary>What to bring beside the list, as typed.</summary>
    public string? Bring { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>How to get there and where to stay, as typed.</summary>
    public string? Travel { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>Questions of the case's list, by their ids, that are not for this visit.</summary>
    public ImmutableList<string> LeftOut { get; init; } = [];

    /// <summary>What was answered, by the id of the question.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What else was said, such as new tests and when the report comes.</summary>
    public string? Notes { get; init => field = PatientWords.AtMost(value, NoteLength); }

    /// <summary>How it felt to the patient.</summary>
    public VisitFeeling? Feeling { get; init; }

    /// <summary>How it felt to the one who came along; apart, so neither writes over the other.</summary>
    public VisitFeeling? CompanionFeeling { get; init; }

    /// <summary>The visit with what there is to see to, by its kind.</summary>
    /// <param name="kind">In person asks for a ride, by video for a test of the link; where slides or scans are read, nothing is asked.</param>
    /// <param name="brings">Someone helps who can come along.</param>
    /// <param name="needsInterpreter">An interpreter was asked for.</param>
    public Visit ToPrepare(VisitType kind, bool brings, bool needsInterpreter) => kind.IsReading() ? this : this with
    {
        Ride = kind is VisitType.InPerson ? VisitTask.ToDo : Ride,
        LinkTest = kind is VisitType.Virtual ? VisitTask.ToDo : LinkTest,
        Interpreter = needsInterpreter ? VisitTask.ToDo : Interpreter,
        Companion = brings ? VisitTask.ToDo : Companion,
    };

    /// <summary>Keeps the answer to a question; an empty one is taken away.</summary>
    /// <exception cref="CaseRuleException">The answer is too long, or there are as many as a list has questions.</exception>
    public Visit Answer(string question, string? answer) => this with
    {
        Answers = string.IsNullOrWhiteSpace(answer) ? Answers.Remove(question)
            : Answers.Count < QuestionList.Most || Answers.ContainsKey(question) ? Answers.SetItem(question, PatientWords.AtMost(answer, NoteLength))
            : throw new CaseRuleException(CaseRule.TooManyEntries),
    };

    /// <summary>Puts a question on the list of this visit, or leaves it out.</summary>
    public Visit Choose(string question, bool isAsked) => this with
    {
        LeftOut = isAsked ? LeftOut.Remove(question, StringComparer.Ordinal) : LeftOut.Contains(question, StringComparer.Ordinal) ? LeftOut : LeftOut.Add(question),
    };
}
