using System.Collections.Immutable;

namespace SecondOpinion.Content.Reading;

/// <summary>The diagnosis tags and topics that rules may use. A misspelled one would match nobody, in silence.</summary>
public sealed class Tags
{
    private Tags(ImmutableHashSet<string> diagnoses, ImmutableHashSet<string> topics)
    {
        Diagnoses = diagnoses;
        Topics = topics;
    }

    public ImmutableHashSet<string> Diagnoses { get; }

    public ImmutableHashSet<string> Topics { get; }

    internal static Tags From(CatalogueFiles files)
    {
        var file = files.One("tags.yaml").Allowing("diagnoses", "topics");
        return new Tags([.. file.Words("diagnoses")], [.. file.Words("topics")]);
    }

    internal ImmutableList<string> DiagnosesOf(CatalogueMap map, string key) => Known(map, key, Diagnoses, "diagnosis tag");

    internal ImmutableList<string> TopicsOf(CatalogueMap map, string key) => Known(map, key, Topics, "topic");

    internal string TopicOf(CatalogueMap map, string key)
    {
        var topic = map.Word(key);
        return Topics.Contains(topic) ? topic : throw map.Find(key)!.Fault($"\"{topic}\" is not a topic");
    }

    private static ImmutableList<string> Known(CatalogueMap map, string key, ImmutableHashSet<string> known, string what)
    {
        var words = map.Words(key);
        return words.Find(word => !known.Contains(word)) is { } stranger
            ? throw map.Find(key)!.Fault($"\"{stranger}\" is not a {what}")
            : words;
    }
}
