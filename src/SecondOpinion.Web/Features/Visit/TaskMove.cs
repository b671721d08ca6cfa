using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Visit;

/// <summary>A button on a task of the visit: which task, and where it moves to.</summary>
public sealed record TaskMove(VisitTaskKind Kind, VisitTask To)
{
    /// <summary>What the button posts.</summary>
    public string Value => $"{Kind}:{To}";

    public static TaskMove? Read(string? value) =>
        value?.Split(':') is [var kind, var to] && Enum.TryParse<VisitTaskKind>(kind, out var known) && Enum.IsDefined(known) && Enum.TryParse<VisitTask>(to, out var task) && Enum.IsDefined(task)
            ? new TaskMove(known, task)
            : null;

    public Domain.Cases.Visit On(Domain.Cases.Visit visit) => Kind switch
    {
        VisitTaskKind.Ride => visit with { Ride = To },
        VisitTaskKind.LinkTest => visit with { LinkTest = To },
        VisitTaskKind.Interpreter => visit with { Interpreter = To },
        _ => visit with { Companion = To },
    };

    public static VisitTask Now(VisitTaskKind kind, Domain.Cases.Visit visit) => kind switch
    {
        VisitTaskKind.Ride => visit.Ride,
        VisitTaskKind.LinkTest => visit.LinkTest,
        VisitTaskKind.Interpreter => visit.Interpreter,
        _ => visit.Companion,
    };
}
