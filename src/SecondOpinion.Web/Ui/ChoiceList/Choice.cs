namespace SecondOpinion.Web.Ui;

/// <summary>One thing a person can pick.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What the row says.</param>
/// <param name="Hint">One short line under it.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
