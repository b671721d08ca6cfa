using SecondOpinion.Domain.Cases;

namespace SecondOpinion.TestKit;

/// <summary>Short ways to put a case where a test needs it.</summary>
public static class TrackedCase
{
    /// <summary>The request that <see cref="Visiting"/> makes.</summary>
    public static Guid RequestId { get; } = new("0c6b2a52-2d43-4f7e-9a19-6f3c5b1d7e10");

    /// <summary>The case with this visit, or without one.</summary>
    public static CaseFile Visiting(this CaseFile file, Visit? visit) => file.SetVisit(visit, RequestId, ACase.Day0);

    /// <summary>The case with a record at this status since day 0.</summary>
    public static CaseFile Marked(this CaseFile file, string record, RecordStatus status) => file.MarkRecord(record, status, ACase.Day0);
}
