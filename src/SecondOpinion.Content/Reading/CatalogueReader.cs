using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecondOpinion.Content.Reading;

/// <summary>Reads one YAML file into nodes that know their line. Parser events, not reflection: this runs at every start.</summary>
internal sealed class CatalogueReader(string file, IParser parser)
{
    /// <summary>The whole file, which must be keys with values; an empty file is an empty map.</summary>
    public static CatalogueMap Read(string file, TextReader text)
    {
        try
        {
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new CatalogueMap(file, 1, []);
            }

            parser.Consume<DocumentStart>();
            var root = new CatalogueReader(file, parser).Node();
            return root as CatalogueMap ?? throw root.Fault("the file must hold keys with values");
        }
        catch (YamlException fault)
        {
            throw new ContentException($"{file}:{fault.Start.Line}: {fault.Message}", fault);
        }
    }

    private CatalogueNode Node()
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new CatalogueScalar(file, Line(scalar), scalar.Value)
            {
                IsNull = scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" },
            };
        }

        if (parser.TryConsume<MappingStart>(out var map))
        {
            return new CatalogueMap(file, Line(map), Entries());
        }

        if (parser.TryConsume<SequenceStart>(out var list))
        {
            return new CatalogueList(file, Line(list), Items());
        }

        throw new ContentException(file, Line(parser.Current!), "anchors and aliases are not used in catalogues");
    }

    private ImmutableArray<CatalogueEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<CatalogueEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!seen.Add(key.Value))
            {
                throw new ContentException(file, Line(key), $"\"{key.Value}\" stands here twice");
            }

            // A null is "not known", said on purpose: the same as leaving the key out.
            var value = Node();
            if (value is not CatalogueScalar { IsNull: true })
            {
                entries.Add(new CatalogueEntry(key.Value, value));
            }
        }

        return entries.DrainToImmutable();
    }

    private ImmutableArray<CatalogueNode> Items()
    {
        var items = ImmutableArray.CreateBuilder<CatalogueNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node());
        }

        return items.DrainToImmutable();
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;
}
