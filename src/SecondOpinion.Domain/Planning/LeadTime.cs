namespace SecondOpinion.Domain.Planning;

/// <summary>How long a record takes to come: the longest usual wait in days.</summary>
public sealed record LeadTime(string Id, int LongestDays);
