namespace SecondOpinion.Web.Layout;

/// <summary>Where a wizard step leads once it is answered.</summary>
public enum ReturnTo
{
    NextStep,
    CheckAnswers,
    Plan,
}
