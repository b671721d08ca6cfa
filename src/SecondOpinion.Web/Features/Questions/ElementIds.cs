namespace SecondOpinion.Web.Features.Questions;

/// <summary>Ids of the elements that focus and address fragments lead to.</summary>
public static class ElementIds
{
    public const string Notice = "notice";
    public const string Errors = "errors";

    /// <summary>The words "Question 3", by which its buttons are told from those of the next one.</summary>
    public static string Number(ShownQuestion question) => $"number-{question.Spot}";

    public static string Up(ShownQuestion question) => $"up-{question.Spot}";

    public static string Down(ShownQuestion question) => $"down-{question.Spot}";

    public static string Change(ShownQuestion question) => $"change-{question.Spot}";

    /// <summary>The box for new words.</summary>
    public static string Words(ShownQuestion question) => $"words-{question.Spot}";

    /// <summary>Where a person stands after an action: still on the button they moved with, or at the words that say what happened.</summary>
    public static string After(QuestionDeed deed, ShownQuestion? question) => (deed, question) switch
    {
        (QuestionDeed.Up, { IsFirst: false }) => Up(question),
        (QuestionDeed.Up or QuestionDeed.Down, { IsLast: false }) => Down(question),
        (QuestionDeed.Up or QuestionDeed.Down, { IsFirst: false }) => Up(question),
        (QuestionDeed.Reword or QuestionDeed.PatientAsks or QuestionDeed.HelperAsks, not null) => Change(question),
        _ => Notice,
    };
}
