using System.Collections.Immutable;

namespace SecondOpinion.Domain.Planning;

/// <summary>The short lists of records a case opens with.</summary>
/// <param name="ByTag">Record ids in order, by diagnosis tag, and by <c>pathology_only</c> and <c>radiology_only</c>.</param>
/// <param name="TopicAdds">Record ids that a topic adds, topics in their order.</param>
/// <param name="Always">Record ids that every case has, last.</param>
/// <param name="NeedTissue">Record ids that fall away while no tissue has been tested.</param>
public sealed record RecordSets(
    ImmutableDictionary<string, ImmutableList<string>> ByTag,
    ImmutableList<KeyValuePair<string, ImmutableList<string>>> TopicAdds,
    ImmutableList<string> Always,
    ImmutableHashSet<string> NeedTissue);
