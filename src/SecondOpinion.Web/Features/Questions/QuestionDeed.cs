namespace SecondOpinion.Web.Features.Questions;

/// <summary>What a button on the question pages does.</summary>
public enum QuestionDeed
{
    Up,
    Down,
    Add,
    AddOwn,
    Reword,
    PatientAsks,
    HelperAsks,
    Remove,
    PutBack,
}
