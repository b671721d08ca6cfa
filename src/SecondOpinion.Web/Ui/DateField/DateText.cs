namespace SecondOpinion.Web.Ui;

/// <summary>A date as it was typed, each box on its own and unchecked.</summary>
public sealed record DateText(string? Month, string? Day, string? Year)
{
    public static DateText Empty { get; } = new(null, null, null);
}
