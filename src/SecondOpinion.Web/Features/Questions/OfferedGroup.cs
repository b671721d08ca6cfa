namespace SecondOpinion.Web.Features.Questions;

/// <summary>The questions of one category that can still be added.</summary>
public sealed record OfferedGroup(string Id, string Title, IReadOnlyList<OfferedQuestion> Questions);
