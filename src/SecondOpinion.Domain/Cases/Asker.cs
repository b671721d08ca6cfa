namespace SecondOpinion.Domain.Cases;

/// <summary>Who asks a question at the visit.</summary>
public enum Asker
{
    Patient,
    Helper,
}
