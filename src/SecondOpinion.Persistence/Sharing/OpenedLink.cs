using System.Collections.Immutable;
using SecondOpinion.Domain.Sharing;

namespace SecondOpinion.Persistence;

/// <summary>A link and every time it was opened, the first opening first.</summary>
public sealed record OpenedLink(ShareLink Link, ImmutableList<DateTimeOffset> Openings);
