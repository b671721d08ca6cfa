namespace SecondOpinion.Domain.Cases;

/// <summary>Who pays. Names are stored: only add.</summary>
public enum InsuranceKind
{
    OriginalMedicare,
    MedicareAdvantage,
    Medicaid,
    Employer,
    Marketplace,
    Veterans,
    None,
    NotSure,
}
