namespace SecondOpinion.Domain.Cases;

/// <summary>The languages the app speaks.</summary>
public enum Language
{
    English,
    Spanish,
}
