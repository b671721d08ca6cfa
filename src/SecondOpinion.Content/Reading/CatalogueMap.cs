using System.Collections.Immutable;
using System.Globalization;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Reading;

/// <summary>Keys with values, in the order of the file. Every reading either gives what was asked for or a <see cref="ContentException"/> that names the line.</summary>
public sealed class CatalogueMap(string file, int line, ImmutableArray<CatalogueEntry> entries) : CatalogueNode(file, line)
{
    public ImmutableArray<CatalogueEntry> Entries { get; } = entries;


    /// <summary>What stands under a key, or null.</summary>
    public CatalogueNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>A misspelled key would be read as absent and lose its text in silence, so every map names the keys it may have.</summary>
    public CatalogueMap Allowing(params ReadOnlySpan<string> keys)
    {
        foreach (var entry in Entries)
        {
            if (!keys.Contains(entry.Key))
            {
                throw entry.Value.Fault($"\"{entry.Key}\" is not known here; known are {string.Join(", ", keys!)}");
            }
        }

        return this;
    }

    /// <summary>The same map without some of its keys.</summary>
    public CatalogueMap Without(params ReadOnlySpan<string> keys)
    {
        var kept = ImmutableArray.CreateBuilder<CatalogueEntry>(Entries.Length);
        foreach (var entry in Entries)
        {
            if (!keys.Contains(entry.Key))
            {
                kept.Add(entry);
            }
        }

        return new CatalogueMap(File, Line, kept.DrainToImmutable());
    }

    public string Word(string key) => OptionalWord(key) ?? throw Missing(key);

    public string? OptionalWord(string key) => Find(key) switch
    {
        null => null,
        CatalogueScalar { Value.Length: > 0 } scalar => scalar.Value,
        var other => throw other.Fault($"\"{key}\" must be a word or a text"),
    };

    public int Number(string key) => OptionalNumber(key) ?? throw Missing(key);

    public int? OptionalNumber(string key) => OptionalWord(key) switch
    {
        null => null,
        var word when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var word => throw Find(key)!.Fault($"\"{key}\" must be a whole number, not \"{word}\""),
    };

    /// <summary>A number with a point, in the form of every language: 38.1, -90.2.</summary>
    public double? OptionalDecimal(string key) => OptionalWord(key) switch
    {
        null => null,
        var word when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var word => throw Find(key)!.Fault($"\"{key}\" must be a number, not \"{word}\""),
    };

    /// <summary>A day such as 2026-06-10.</summary>
    public DateOnly Day(string key) => DateOnly.TryParseExact(Word(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Find(key)!.Fault($"\"{key}\" must be a day such as 2026-06-10");

    /// <summary>An https address.</summary>
    public Uri? OptionalAddress(string key) => OptionalWord(key) switch
    {
        null => null,
        var word when Uri.TryCreate(word, UriKind.Absolute, out var url) && string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) => url,
        var word => throw Find(key)!.Fault($"\"{word}\" is not an https address"),
    };

    /// <summary>True only where the file says so; absent means no.</summary>
    public bool Flag(string key) => OptionalWord(key) switch
    {
        null or "false" => false,
        "true" => true,
        var word => throw Find(key)!.Fault($"\"{key}\" must be true or false, not \"{word}\""),
    };

    /// <summary>A list of words; empty where the key is absent.</summary>
    public ImmutableList<string> Words(string key) => [.. Each(key)];

    /// <summary>The words of a list one by one; none where the key is absent.</summary>
    public IEnumerable<string> Each(string key)
    {
        foreach (var item in Items(key))
        {
            yield return item is CatalogueScalar scalar ? scalar.Value : throw item.Fault($"\"{key}\" must be a list of words");
        }
    }

    /// <summary>A list of maps; empty where the key is absent.</summary>
    public IEnumerable<CatalogueMap> Maps(string key) => Items(key).Select(item => item as CatalogueMap
        ?? throw item.Fault($"\"{key}\" must be a list of keys with values"));

    public CatalogueMap Map(string key) => Find(key) switch
    {
        null => throw Missing(key),
        CatalogueMap map => map,
        var other => throw other.Fault($"\"{key}\" must hold keys with values"),
    };

    /// <summary>A text for patients, by language.</summary>
    public PatientText Text(string key) => PatientText.From(Map(key));

    public PatientText? OptionalText(string key) => Find(key) is null ? null : Text(key);

    /// <summary>A list of texts for patients; empty where the key is absent.</summary>
    public ImmutableList<PatientText> Texts(string key) => [.. Maps(key).Select(PatientText.From)];

    private ImmutableArray<CatalogueNode> Items(string key) => Find(key) switch
    {
        null => [],
        CatalogueList list => list.Items,
        var other => throw other.Fault($"\"{key}\" must be a list"),
    };

    private ContentException Missing(string key) => Fault($"\"{key}\" is missing");
}
