namespace SecondOpinion.Domain.Cases;

/// <summary>What a change of a case can be done to. Names are stored: never rename one, only add.</summary>
public enum SubjectKind
{
    Record,

    /// <summary>An office that is asked, with its log and its visit.</summary>
    Request,

    /// <summary>A question of the patient's list.</summary>
    Question,

    /// <summary>A call to the health plan.</summary>
    InsuranceCall,
}
