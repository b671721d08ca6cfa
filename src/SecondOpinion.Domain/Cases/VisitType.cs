namespace SecondOpinion.Domain.Cases;

/// <summary>How the second opinion is to be given.</summary>
public enum VisitType
{
    InPerson,
    Virtual,

    /// <summary>Only the tissue slides are read again.</summary>
    PathologyOnly,

    /// <summary>Only the scans are read again.</summary>
    RadiologyOnly,
}
