using System.Collections.Immutable;

namespace SecondOpinion.Domain.Cases;

/// <summary>Something of a case that changes were done to, by its id and never by a word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id within the case; it may be gone since.</param>
/// <param name="Versions">The versions of the case that these changes made, the oldest first.</param>
public sealed record Subject(SubjectKind Kind, string Id, ImmutableList<long> Versions)
{
    public bool Is(SubjectKind kind, string id) => Kind == kind && string.Equals(Id, id, StringComparison.Ordinal);
}
