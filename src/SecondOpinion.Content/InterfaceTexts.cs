using System.Collections.Frozen;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content;

/// <summary>Every text of the pages, by key: the file's name, then the keys down to the text, with dots between.</summary>
public sealed class InterfaceTexts
{
    private readonly FrozenDictionary<string, PatientText> _byKey;

    private InterfaceTexts(FrozenDictionary<string, PatientText> byKey) => _byKey = byKey;

    public IReadOnlyCollection<string> Keys => _byKey.Keys;

    /// <exception cref="KeyNotFoundException">No such key.</exception>
    public PatientText Of(string key) => _byKey.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"No interface text has the key \"{key}\".");

    internal static InterfaceTexts From(CatalogueFiles files)
    {
        var byKey = new Dictionary<string, PatientText>(StringComparer.Ordinal);
        foreach (var file in files.In("interface"))
        {
            Collect(file, Path.GetFileNameWithoutExtension(file.File), byKey);
        }

        return new InterfaceTexts(byKey.ToFrozenDictionary(StringComparer.Ordinal));
    }

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
