namespace SecondOpinion.Domain.Cases;

/// <summary>How a visit felt, each from 1 (not good) to 5 (good), or null where nothing was said. Never added up.</summary>
/// <param name="Communication">Did they listen and explain.</param>
/// <param name="Trust">Whether the person would trust them.</param>
/// <param name="Office">How the office went.</param>
/// <param name="Note">In the person's own words.</param>
public sealed record VisitFeeling(int? Communication, int? Trust, int? Office, string? Note)
{
    public const int Least = 1;
    public const int Most = 5;
    public const int NoteLength = 1000;

    public int? Communication { get; init => field = Marked(value); } = Marked(Communication);

    public int? Trust { get; init => field = Marked(value); } = Marked(Trust);

    public int? Office { get; init => field = Marked(value); } = Marked(Office);

    public string? Note { get; init => field = PatientWords.AtMost(value, NoteLength); } = PatientWords.AtMost(Note, NoteLength);

    private static int? Marked(int? mark) => mark is < Least or > Most ? throw new CaseRuleException(CaseRule.MarkOutOfRange) : mark;
}
