namespace SecondOpinion.Web.Features.Questions;

/// <summary>Ids of the elements that focus and address fragments lead to.</summary>
public static class ElementIds
{
    public const string Notice = "notice";
    public const string Errors = "errors";

    public static string Up(string question) => $"up-{question}";

    public static string Down(string question) => $"down-{question}";

    public static string Change(string question) => $"change-{question}";

    /// <summary>Where a person stands after an action: still on the button they moved with, or at the words that say what happened.</summary>
    public static string After(QuestionDeed deed, ShownQuestion? question) => (deed, question) switch
    {
        (QuestionDeed.Up, { IsFirst: false }) => Up(question.Id),
        (QuestionDeed.Up or QuestionDeed.Down, { IsLast: false }) => Down(question.Id),
        (QuestionDeed.Up or QuestionDeed.Down, { IsFirst: false }) => Up(question.Id),
        (QuestionDeed.Reword or QuestionDeed.PatientAsks or QuestionDeed.HelperAsks, not null) => Change(question.Id),
        _ => Notice,
    };
}
