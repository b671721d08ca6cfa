using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecondOpinion.CataloguePacker;

/// <summary>Writes one file's nodes. Each is a number made of its line and its kind, then the text; or how many entries there are, and the entries. A key is written once, before the nodes, and named by its number.</summary>
internal sealed class NodeWriter(string file, IParser parser)
{
    private const int Text = 0;
    private const int Map = 1;
    private const int List = 2;
    private const int KindBits = 2;
    private readonly List<string> keys = [];

    /// <summary>Reads the file's one node to its end.</summary>
    public byte[] Write()
    {
        var nodes = Packed(Node);
        return Packed(writer =>
        {
            writer.Write7BitEncodedInt(keys.Count);
            keys.ForEach(writer.Write);
            writer.Write(nodes);
        });
    }

    private void Node(BinaryWriter writer)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Mark(writer, Text, scalar);
            writer.Write(scalar.Value);
        }
        else if (parser.TryConsume<MappingStart>(out var map))
        {
            Mark(writer, Map, map);
            Counted(writer, Entries);
        }
        else if (parser.TryConsume<SequenceStart>(out var list))
        {
            Mark(writer, List, list);
            Counted(writer, Items);
        }
        else
        {
            throw Fault(parser.Current!, "anchors and aliases are not used in catalogues");
        }
    }

    private int Entries(BinaryWriter writer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!seen.Add(key.Value))
            {
                throw Fault(key, $"\"{key.Value}\" stands here twice");
            }

            // A null is "not known", said on purpose: the same as leaving the key out.
            if (parser.Accept<Scalar>(out var value) && value is { Style: ScalarStyle.Plain, Value: "null" or "~" })
            {
                parser.Consume<Scalar>();
                continue;
            }

            writer.Write7BitEncodedInt(NumberOf(key.Value));
            Node(writer);
            count++;
        }

        return count;
    }

    private int Items(BinaryWriter writer)
    {
        var count = 0;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            Node(writer);
            count++;
        }

        return count;
    }

    private int NumberOf(string key)
    {
        if (keys.IndexOf(key) is >= 0 and var known)
        {
            return known;
        }

        keys.Add(key);
        return keys.Count - 1;
    }

    /// <summary>How many there are stands before them, so that the reader can make room once.</summary>
    private static void Counted(BinaryWriter writer, Func<BinaryWriter, int> write)
    {
        var count = 0;
        var inner = Packed(into => count = write(into));
        writer.Write7BitEncodedInt(count);
        writer.Write(inner);
    }

    private static byte[] Packed(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    private static void Mark(BinaryWriter writer, int kind, ParsingEvent at) =>
        writer.Write7BitEncodedInt(((int)at.Start.Line << KindBits) | kind);

    private BrokenYamlException Fault(ParsingEvent at, string whatIsWrong) => new(file, at.Start.Line, whatIsWrong);
}
