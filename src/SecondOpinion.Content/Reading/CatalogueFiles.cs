using System.Reflection;

namespace SecondOpinion.Content.Reading;

/// <summary>The catalogue files by their name inside the catalogues folder, in alphabetical order. A file is unpacked when it is first asked for.</summary>
public sealed class CatalogueFiles
{
    private readonly SortedDictionary<string, Lazy<CatalogueFile>> _files = new(StringComparer.Ordinal);

    /// <param name="open">Opens the packed catalogues at their start.</param>
    public CatalogueFiles(Func<Stream> open)
    {
        using var reader = new BinaryReader(open());
        var lengths = new KeyValuePair<string, int>[reader.ReadInt32()];
        for (var file = 0; file < lengths.Length; file++)
        {
            lengths[file] = KeyValuePair.Create(reader.ReadString(), reader.ReadInt32());
        }

        var next = reader.BaseStream.Position;
        foreach (var (name, length) in lengths)
        {
            var start = next;
            _files.Add(name, new Lazy<CatalogueFile>(() => Unpack(open, name, start, length)));
            next += length;
        }
    }

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Files that nothing has asked for so far.</summary>
    public IEnumerable<string> Unread => _files.Where(file => !file.Value.IsValueCreated).Select(file => file.Key);

    /// <summary>The catalogues built into this assembly.</summary>
    public static CatalogueFiles Embedded() =>
        new(() => Assembly.GetExecutingAssembly().GetManifestResourceStream("catalogues")!);

    /// <summary>One file, which must be there.</summary>
    public CatalogueMap One(string name) => File(name).Map;

    /// <summary>When a file was checked and is to be checked again.</summary>
    public CheckDates DatesOf(string name) => File(name).Dates;

    public bool Has(string name) => _files.ContainsKey(name);

    /// <summary>Every file of a folder.</summary>
    public IEnumerable<CatalogueMap> In(string folder) =>
        _files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file.Value.Value.Map);

    /// <summary>Every file of a folder, in the order its files give themselves with the key <c>order</c>.</summary>
    public IEnumerable<CatalogueMap> InOrder(string folder) => In(folder).OrderBy(file => file.Number("order"));

    private CatalogueFile File(string name) => _files.TryGetValue(name, out var file)
        ? file.Value
        : throw new ContentException(name, 1, "the file is missing");

    private static CatalogueFile Unpack(Func<Stream> open, string name, long start, int length)
    {
        using var stream = open();
        stream.Position = start;
        var packed = new byte[length];
        stream.ReadExactly(packed);
        var root = CatalogueReader.Root(name, packed);
        return new CatalogueFile(CheckDates.Strip(root), CheckDates.Of(root));
    }

    private sealed record CatalogueFile(CatalogueMap Map, CheckDates Dates);
}
