namespace SecondOpinion.Domain.Cases;

/// <summary>Something to see to before a visit, such as the ride. Names are stored: only add.</summary>
public enum VisitTask
{
    NotSaid,
    ToDo,
    Done,
    NotNeeded,
}
