namespace SecondOpinion.Directory.Importing;

/// <summary>Rows of a file that are not taken.</summary>
/// <param name="Reason">In a few words.</param>
/// <param name="Rows">How many.</param>
public sealed record Refusal(string Reason, long Rows);
