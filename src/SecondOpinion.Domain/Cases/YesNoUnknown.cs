namespace SecondOpinion.Domain.Cases;

/// <summary>An answer that may honestly be "I do not know".</summary>
public enum YesNoUnknown
{
    Yes,
    No,
    Unknown,
}
