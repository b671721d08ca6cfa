using System.Collections.Immutable;

namespace SecondOpinion.Directory.Importing;

/// <summary>What came of an import.</summary>
/// <param name="Part">Such as <c>nppes</c>.</param>
/// <param name="Taken">Rows that are in use now.</param>
/// <param name="Refused">Rows that are not, by the reason.</param>
/// <param name="DataOf">How new the data is, or null when the file does not tell.</param>
public sealed record ImportReport(string Part, long Taken, ImmutableList<Refusal> Refused, DateOnly? DataOf);
