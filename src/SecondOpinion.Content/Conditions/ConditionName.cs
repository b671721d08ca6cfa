namespace SecondOpinion.Content.Conditions;

/// <summary>One name of an illness.</summary>
/// <param name="Plain">As it is compared.</param>
/// <param name="Shown">As it may be shown; null for misspellings and blunt words, which are matched and never shown.</param>
public readonly record struct ConditionName(string Plain, string? Shown);
