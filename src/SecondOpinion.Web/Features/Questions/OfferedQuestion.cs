namespace SecondOpinion.Web.Features.Questions;

/// <summary>A question that can be added or put back.</summary>
public sealed record OfferedQuestion(string Id, string Text, string? Explain = null);
