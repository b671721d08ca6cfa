using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Records;

/// <summary>Reads <c>records/sets.yaml</c>: the short lists a case opens with.</summary>
internal sealed class RecordSetReading(CatalogueMap file, Tags tags, ById<RecordEntry> records)
{
    // Two visit types have lists of their own, whatever the diagnosis.
    private static readonly ImmutableHashSet<string> ReviewOnly = ["pathology_only", "radiology_only"];

    public RecordSets Read()
    {
        file.Allowing("by-tag", "topic-adds", "always", "need-tissue", "no-tissue");
        return new RecordSets(
            Lists("by-tag", tags.Diagnoses.Union(ReviewOnly)).ToImmutableDictionary(),
            Lists("topic-adds", tags.Topics),
            Records(file, "always"),
            [.. Records(file, "need-tissue")]);
    }

    private ImmutableList<KeyValuePair<string, ImmutableList<string>>> Lists(string key, ImmutableHashSet<string> known)
    {
        var map = file.Map(key);
        return [.. map.Entries.Select(entry => known.Contains(entry.Key)
            ? KeyValuePair.Create(entry.Key, Records(map, entry.Key))
            : throw entry.Value.Fault($"\"{entry.Key}\" is not known here"))];
    }

    private ImmutableList<string> Records(CatalogueMap map, string key)
    {
        records.Check(map, key);
        return map.Words(key);
    }
}
