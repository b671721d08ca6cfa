namespace SecondOpinion.Domain.Cases;

/// <summary>How someone was reached, or how papers went. Names are stored: only add.</summary>
public enum ContactWay
{
    Phone,
    Portal,
    Email,
    Fax,
    Mail,
    InPerson,
}
