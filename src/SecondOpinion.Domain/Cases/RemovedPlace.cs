namespace SecondOpinion.Domain.Cases;

/// <summary>A place that was taken off the list, and where it stood there.</summary>
public sealed record RemovedPlace(ShortlistEntry Entry, int At);
