namespace SecondOpinion.Web.Features.Wizard;

/// <summary>The buttons a wizard page is posted with; their names are the values in the markup.</summary>
public static class StepButton
{
    public const string Field = "go";
    public const string Continue = "continue";
    public const string Back = "back";
    public const string Later = "later";
}
