using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>What came of opening or changing a question list.</summary>
public abstract record QuestionOutcome
{
    private QuestionOutcome()
    {
    }

    /// <summary>The case as it is stored now.</summary>
    public sealed record Stands(CaseFile File, long Version) : QuestionOutcome;

    /// <summary>The list does not allow it; nothing but the typing was stored.</summary>
    public sealed record Wrong(CaseRule Rule) : QuestionOutcome;

    /// <summary>No such case for this person.</summary>
    public sealed record Missing : QuestionOutcome;
}
