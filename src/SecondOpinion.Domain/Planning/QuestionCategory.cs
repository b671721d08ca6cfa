namespace SecondOpinion.Domain.Planning;

/// <summary>A group of question prompts; the order breaks ties between equal scores.</summary>
public sealed record QuestionCategory(string Id, int Order);
