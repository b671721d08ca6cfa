namespace SecondOpinion.Domain.Planning;

/// <summary>One name that people use.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="IsShown">False for misspellings and blunt words, which are matched and never shown.</param>
public readonly record struct SpokenName(string Text, bool IsShown);
