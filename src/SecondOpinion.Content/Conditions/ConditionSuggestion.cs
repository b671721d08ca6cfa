namespace SecondOpinion.Content.Conditions;

/// <summary>A name to offer while a person types. Offered, never put in place of what was typed.</summary>
/// <param name="Id">The condition's id.</param>
/// <param name="Name">The plain name.</param>
/// <param name="AlsoCalled">The other name that matched, or null when the plain name itself did.</param>
public sealed record ConditionSuggestion(string Id, string Name, string? AlsoCalled);
