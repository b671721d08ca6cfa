using System.Collections.Immutable;
using SecondOpinion.Directory.Places;

namespace SecondOpinion.Directory.Programmes;

/// <summary>What to look for in the built-in list.</summary>
/// <param name="From">Where the person is.</param>
/// <param name="Miles">Largest distance in miles, or null for any.</param>
/// <param name="Tags">Diagnosis tags of the case; without any, only what serves every kind fits.</param>
/// <param name="Name">Beginnings of words of the name, or null for every name.</param>
/// <param name="VideoOnly">Only places whose own pages say that they see people by video.</param>
public sealed record ProgrammeQuery(GeoPoint From, int? Miles, ImmutableList<string> Tags, string? Name = null, bool VideoOnly = false);
