namespace SecondOpinion.Content.Conditions;

/// <summary>One page to read about an illness, by a public body.</summary>
/// <param name="By">Who answers for it, such as MedlinePlus.</param>
/// <param name="Url">Its https address.</param>
public sealed record TrustedPage(string By, Uri Url);
