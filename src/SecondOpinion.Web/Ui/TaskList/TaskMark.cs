namespace SecondOpinion.Web.Ui;

/// <summary>How a task is marked; the state is always said in words too.</summary>
public enum TaskMark
{
    Open,
    Done,
    Now,
}
