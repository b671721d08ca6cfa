namespace SecondOpinion.Directory.Clinicians;

/// <summary>One part of the directory as it was last imported.</summary>
/// <param name="Part">Such as <c>nppes</c>.</param>
/// <param name="Taken">Rows of the file that are in use.</param>
/// <param name="Refused">Rows that are not.</param>
/// <param name="DataOf">How new the data is: the newest change it holds, or else the date of its file.</param>
/// <param name="ImportedAt">When it was imported.</param>
public sealed record ImportRow(string Part, long Taken, long Refused, DateOnly? DataOf, DateTimeOffset ImportedAt);
