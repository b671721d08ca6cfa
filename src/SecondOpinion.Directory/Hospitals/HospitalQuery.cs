using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Hospitals;

/// <summary>Which hospitals to look for.</summary>
/// <param name="From">Where the person is.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Most">How many at most.</param>
/// <param name="Name">Beginnings of words of the name, or null for every name.</param>
/// <param name="WithoutKind">A kind of hospital to leave out, in the list's words, or null.</param>
/// <param name="After">Where the page before ended, or null for the first page.</param>
public sealed record HospitalQuery(GeoPoint From, int? Miles, int Most, string? Name = null, string? WithoutKind = null, HospitalMark? After = null);
