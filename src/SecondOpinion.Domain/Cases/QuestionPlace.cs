namespace SecondOpinion.Domain.Cases;

/// <summary>Which of the three lists a question stands in.</summary>
public enum QuestionPlace
{
    /// <summary>Asked at the visit.</summary>
    Visit,

    /// <summary>Asked of the front desk by phone, before the visit.</summary>
    Office,

    /// <summary>On the helper's own page.</summary>
    HelperPage,
}
