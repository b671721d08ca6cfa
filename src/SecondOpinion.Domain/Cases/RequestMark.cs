namespace SecondOpinion.Domain.Cases;

/// <summary>A status that a request had before the one it has now, and the day on which it was given.</summary>
public sealed record RequestMark(RequestStatus Status, DateOnly Day);
