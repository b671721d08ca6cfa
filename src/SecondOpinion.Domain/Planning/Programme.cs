using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>A place of the built-in list: facts with their source and date, no ranking.</summary>
/// <param name="Id">Such as <c>nci-moffitt</c>.</param>
/// <param name="Name">The name it uses itself.</param>
/// <param name="Kind">What it is: <c>nci-center</c>, <c>rare-center</c> or <c>remote-programme</c>; the words are in the content library.</param>
/// <param name="Serves">Diagnosis tags it serves; empty when it serves every kind.</param>
/// <param name="Visits">How it gives second opinions, as far as its own pages say.</param>
/// <param name="Street">Street address, or null when the source has none.</param>
/// <param name="City">City, or null for a programme without a place.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five digits, or null.</param>
/// <param name="Latitude">Degrees north, or null for a programme without a place.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Phone">As published.</param>
/// <param name="Website">Absolute https address.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="CheckedOn">The day of the source.</param>
public sealed record Programme(
    string Id,
    string Name,
    string Kind,
    ImmutableList<string> Serves,
    ImmutableList<VisitType> Visits,
    string? Street,
    string? City,
    string? State,
    string? Zip,
    double? Latitude,
    double? Longitude,
    string? Phone,
    Uri? Website,
    string Source,
    DateOnly CheckedOn);
