namespace SecondOpinion.Web.Ui;

/// <summary>How strongly a notice speaks. Danger is for danger to health only.</summary>
public enum AlertKind
{
    Info,
    Warning,
    Danger,
}
