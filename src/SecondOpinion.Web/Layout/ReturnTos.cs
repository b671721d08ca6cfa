namespace SecondOpinion.Web.Layout;

/// <summary>Reads the <c>from</c> of a Change link.</summary>
public static class ReturnTos
{
    public static ReturnTo Read(string? from) => from switch
    {
        "check" => ReturnTo.CheckAnswers,
        "plan" => ReturnTo.Plan,
        _ => ReturnTo.NextStep,
    };
}
