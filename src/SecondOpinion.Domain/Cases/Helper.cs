namespace SecondOpinion.Domain.Cases;

/// <summary>Whether someone will help, and what to call them.</summary>
/// <param name="WillHelp">No and Unknown bring no helper list.</param>
/// <param name="Name">The helper's name, where it is given.</param>
public sealed record Helper(YesNoUnknown WillHelp, string? Name)
{
    public const int NameLength = 40;

    public string? Name { get; init => field = PatientWords.AtMost(value, NameLength); } = PatientWords.AtMost(Name, NameLength);
}
