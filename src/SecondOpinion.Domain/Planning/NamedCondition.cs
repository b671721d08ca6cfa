using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>An illness or a symptom with all its names, as a search takes it.</summary>
/// <param name="Id">Such as <c>multiple-myeloma</c>.</param>
/// <param name="Names">In every language, the plain ones first.</param>
/// <param name="Codes">ICD-10-CM codes or categories, with the dot.</param>
public sealed record NamedCondition(string Id, ImmutableArray<SpokenName> Names, ImmutableArray<string> Codes);
