namespace SecondOpinion.Web.Features.Visit;

/// <summary>What to see to before a visit.</summary>
public enum VisitTaskKind
{
    Ride,
    LinkTest,
    Interpreter,
    Companion,
}
