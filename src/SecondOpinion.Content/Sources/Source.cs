namespace SecondOpinion.Content.Sources;

/// <summary>Where a text or a fact comes from.</summary>
/// <param name="Id">Such as <c>HHS-ACCESS</c>.</param>
/// <param name="Title">Title, with the law's number where it is one.</param>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Year">Year of publication, where known.</param>
/// <param name="Url">Address, where known for sure.</param>
/// <param name="ReadAs">How it was read when it was not the original: a copy, a reprint, a summary.</param>
public sealed record Source(string Id, string Title, string Publisher, int? Year, Uri? Url, string? ReadAs);
