using System.Runtime.InteropServices;
using System.Text;

namespace SecondOpinion.Content.Reading;

/// <summary>Reads one file's nodes from the packed form that the build writes: the keys, then the nodes, each a number made of its line and its kind, then its text or its entries.</summary>
internal ref struct CatalogueReader
{
    private const int Text = 0;
    private const int Map = 1;
    private const int List = 2;
    private const int KindBits = 2;
    private readonly string _file;
    private readonly string[] _keys;
    private ReadOnlySpan<byte> _rest;

    private CatalogueReader(string file, ReadOnlySpan<byte> packed)
    {
        _file = file;
        _rest = packed;
        _keys = new string[Number()];
        for (var key = 0; key < _keys.Length; key++)
        {
            // The same keys stand in every file; one copy of each is enough.
            _keys[key] = string.Intern(Word());
        }
    }

    /// <summary>The file's outermost node; the packer has seen to it that it is a map.</summary>
    public static CatalogueMap Root(string file, ReadOnlySpan<byte> packed)
    {
        var reader = new CatalogueReader(file, packed);
        return (CatalogueMap)reader.Node();
    }

    private CatalogueNode Node()
    {
        var mark = Number();
        var line = mark >> KindBits;
        return (mark & ((1 << KindBits) - 1)) switch
        {
            Text => new CatalogueScalar(_file, line, Word()),
            Map => new CatalogueMap(_file, line, ImmutableCollectionsMarshal.AsImmutableArray(Entries())),
            List => new CatalogueList(_file, line, ImmutableCollectionsMarshal.AsImmutableArray(Items())),
            _ => throw new ContentException(_file, line, "the packed catalogues are damaged; build again"),
        };
    }

    private CatalogueEntry[] Entries()
    {
        var entries = new CatalogueEntry[Number()];
        for (var entry = 0; entry < entries.Length; entry++)
        {
            entries[entry] = new CatalogueEntry(_keys[Number()], Node());
        }

        return entries;
    }

    private CatalogueNode[] Items()
    {
        var items = new CatalogueNode[Number()];
        for (var item = 0; item < items.Length; item++)
        {
            items[item] = Node();
        }

        return items;
    }

    private string Word()
    {
        var length = Number();
        var word = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return word;
    }

    /// <summary>Seven bits a byte, the lowest first, as <see cref="BinaryWriter.Write7BitEncodedInt"/> writes them.</summary>
    private int Number()
    {
        var (number, at) = (0, 0);
        byte part;
        do
        {
            part = _rest[at];
            number |= (part & 0x7F) << (7 * at);
            at++;
        }
        while (part > 0x7F);

        _rest = _rest[at..];
        return number;
    }
}
