namespace SecondOpinion.Domain.Cases;

/// <summary>The visit type the person wants; null type means not sure yet, which plans as in person.</summary>
public sealed record WantedVisit(VisitType? Type)
{
    public VisitType Planned => Type ?? VisitType.InPerson;
}
