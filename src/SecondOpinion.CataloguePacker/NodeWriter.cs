using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecondOpinion.CataloguePacker;

/// <summary>Writes one file's nodes: a mark, the line, then the text; or the entries up to an end mark.</summary>
internal sealed class NodeWriter(string file, IParser parser, BinaryWriter writer)
{
    private const byte End = 0;
    private const byte Text = 1;
    private const byte Map = 2;
    private const byte List = 3;

    public void Write()
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            Mark(Text, scalar);
            writer.Write(scalar.Value);
        }
        else if (parser.TryConsume<MappingStart>(out var map))
        {
            Mark(Map, map);
            Entries();
        }
        else if (parser.TryConsume<SequenceStart>(out var list))
        {
            Mark(List, list);
            Items();
        }
        else
        {
            throw Fault(parser.Current!, "anchors and aliases are not used in catalogues");
        }
    }

    private void Entries()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
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

            writer.Write(Text);
            writer.Write(key.Value);
            Write();
        }

        writer.Write(End);
    }

    private void Items()
    {
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            Write();
        }

        writer.Write(End);
    }

    private void Mark(byte mark, ParsingEvent at)
    {
        writer.Write(mark);
        writer.Write7BitEncodedInt((int)at.Start.Line);
    }

    private BrokenYamlException Fault(ParsingEvent at, string whatIsWrong) => new(file, at.Start.Line, whatIsWrong);
}
