using System.Collections.Immutable;

namespace SecondOpinion.Content.Reading;

/// <summary>Reads one file's nodes from the packed form that the build writes: a mark, the line, then the text; or the entries up to an end mark.</summary>
internal sealed class CatalogueReader(string file, BinaryReader reader)
{
    private const byte End = 0;
    private const byte Text = 1;
    private const byte Map = 2;
    private const byte List = 3;

    /// <summary>The file's outermost node; the packer has seen to it that it is a map.</summary>
    public CatalogueMap Root() => (CatalogueMap)Node(reader.ReadByte());

    private CatalogueNode Node(byte mark)
    {
        var line = reader.Read7BitEncodedInt();
        return mark switch
        {
            Text => new CatalogueScalar(file, line, reader.ReadString()),
            Map => new CatalogueMap(file, line, Entries()),
            List => new CatalogueList(file, line, Items()),
            _ => throw new ContentException(file, line, "the packed catalogues are damaged; build again"),
        };
    }

    private ImmutableArray<CatalogueEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<CatalogueEntry>();
        while (reader.ReadByte() != End)
        {
            entries.Add(new CatalogueEntry(reader.ReadString(), Node(reader.ReadByte())));
        }

        return entries.DrainToImmutable();
    }

    private ImmutableArray<CatalogueNode> Items()
    {
        var items = ImmutableArray.CreateBuilder<CatalogueNode>();
        for (var mark = reader.ReadByte(); mark != End; mark = reader.ReadByte())
        {
            items.Add(Node(mark));
        }

        return items.DrainToImmutable();
    }
}
