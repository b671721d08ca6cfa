using System.Collections.Concurrent;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content;

/// <summary>Every text of the pages, by key: the file's name, then the keys down to the text, with dots between. A file is read when its first text is asked for.</summary>
public sealed class InterfaceTexts
{
    private readonly CatalogueFiles _files;
    private readonly ConcurrentDictionary<string, PatientText> _byKey = new(StringComparer.Ordinal);

    internal InterfaceTexts(CatalogueFiles files) => _files = files;

    /// <summary>Every key, which reads every file.</summary>
    public IReadOnlyCollection<string> Keys
    {
        get
        {
            foreach (var file in _files.In("interface"))
            {
                Collect(file, Path.GetFileNameWithoutExtension(file.File));
            }

            return [.. _byKey.Keys];
        }
    }

    /// <exception cref="KeyNotFoundException">No such key.</exception>
    public PatientText Of(string key) =>
        _byKey.TryGetValue(key, out var text) || (ReadFileOf(key) && _byKey.TryGetValue(key, out text))
            ? text
            : throw new KeyNotFoundException($"No interface text has the key \"{key}\".");

    /// <summary>Reads the file that a key begins with; false where there is none.</summary>
    private bool ReadFileOf(string key)
    {
        var name = key.Split('.')[0];
        if (!_files.Has($"interface/{name}.yaml"))
        {
            return false;
        }

        Collect(_files.One($"interface/{name}.yaml"), name);
        return true;
    }

    private void Collect(CatalogueMap map, string key)
    {
        if (PatientText.IsText(map))
        {
            _byKey.TryAdd(key, PatientText.From(map));
            return;
        }

        foreach (var entry in map.Entries)
        {
            var below = entry.Value as CatalogueMap
                ?? throw entry.Value.Fault($"\"{entry.Key}\" must be a text by language ({{en: \"...\"}}) or hold more keys");
            Collect(below, $"{key}.{entry.Key}");
        }
    }
}
