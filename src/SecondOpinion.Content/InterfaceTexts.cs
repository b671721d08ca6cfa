using System.Collections.Concurrent;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content;

/// <summary>Every text of the pages, by key: the file's name, then the keys down to the text, with dots between. A file is read when its first text is asked for.</summary>
public sealed class InterfaceTexts
{
    private readonly CatalogueFiles _files;
    private readonly ConcurrentDictionary<string, Dictionary<string, PatientText>> _byFile = new(StringComparer.Ordinal);

    internal InterfaceTexts(CatalogueFiles files) => _files = files;

    /// <summary>Every key, which reads every file.</summary>
    public IReadOnlyCollection<string> Keys =>
        [.. _files.In("interface").SelectMany(file => TextsOf(Path.GetFileNameWithoutExtension(file.File)).Keys)];

    /// <exception cref="KeyNotFoundException">No such key.</exception>
    public PatientText Of(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && TextsOf(key[..dot]).TryGetValue(key, out var text)
            ? text
            : throw new KeyNotFoundException($"No interface text has the key \"{key}\".");
    }

    private Dictionary<string, PatientText> TextsOf(string file) => _byFile.GetOrAdd(file, name =>
    {
        var byKey = new Dictionary<string, PatientText>(StringComparer.Ordinal);
        if (_files.Has($"interface/{name}.yaml"))
        {
            Collect(_files.One($"interface/{name}.yaml"), name, byKey);
        }

        return byKey;
    });

    private static void Collect(CatalogueMap map, string key, Dictionary<string, PatientText> byKey)
    {
        if (PatientText.IsText(map))
        {
            byKey.Add(key, PatientText.From(map));
            return;
        }

        foreach (var entry in map.Entries)
        {
            var below = entry.Value as CatalogueMap
                ?? throw entry.Value.Fault($"\"{entry.Key}\" must be a text by language ({{en: \"...\"}}) or hold more keys");
            Collect(below, $"{key}.{entry.Key}", byKey);
        }
    }
}
