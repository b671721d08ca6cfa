using System.Collections.Immutable;
using System.Reflection;

namespace SecondOpinion.Content.Reading;

/// <summary>The catalogue files by their name inside the catalogues folder, in alphabetical order.</summary>
public sealed class CatalogueFiles
{
    private readonly ImmutableSortedDictionary<string, CatalogueMap> _files;

    private CatalogueFiles(ImmutableSortedDictionary<string, CatalogueMap> files) => _files = files;

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>The catalogues built into this assembly.</summary>
    public static CatalogueFiles Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return Of(assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(
                name.Replace('\\', '/'),
                (TextReader)new StreamReader(assembly.GetManifestResourceStream(name)!))));
    }

    /// <summary>Catalogues from any other place: tests break them on purpose.</summary>
    public static CatalogueFiles Of(IEnumerable<KeyValuePair<string, string>> files) =>
        Of(files.Select(file => KeyValuePair.Create(file.Key, (TextReader)new StringReader(file.Value))));

    /// <summary>One file, which must be there.</summary>
    public CatalogueMap One(string name) => _files.TryGetValue(name, out var file)
        ? file
        : throw new ContentException(name, 1, "the file is missing");

    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>Every file of a folder.</summary>
    public IEnumerable<CatalogueMap> In(string folder) =>
        _files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file.Value);

    /// <summary>Every file of a folder, in the order its files give themselves with the key <c>order</c>.</summary>
    public IEnumerable<CatalogueMap> InOrder(string folder) => In(folder).OrderBy(file => file.Number("order"));

    private static CatalogueFiles Of(IEnumerable<KeyValuePair<string, TextReader>> files)
    {
        var read = ImmutableSortedDictionary.CreateBuilder<string, CatalogueMap>(StringComparer.Ordinal);
        foreach (var (name, text) in files)
        {
            using (text)
            {
                read.Add(name, CatalogueReader.Read(name, text));
            }
        }

        return new CatalogueFiles(read.ToImmutable());
    }
}
