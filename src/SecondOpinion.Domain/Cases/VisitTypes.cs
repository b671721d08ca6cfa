namespace SecondOpinion.Domain.Cases;

public static class VisitTypes
{
    /// <summary>Only slides or scans are read: nobody travels, and there is no visit.</summary>
    public static bool IsReading(this VisitType visit) => visit is VisitType.PathologyOnly or VisitType.RadiologyOnly;
}
