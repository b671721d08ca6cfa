using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecondOpinion.CataloguePacker;

/// <summary>Writes all catalogue files as one: first the names and how long each is, then each file's nodes as <see cref="NodeWriter"/> writes them.</summary>
public static class CataloguePack
{
    /// <param name="files">Name inside the catalogues folder, with slashes, and the YAML.</param>
    /// <exception cref="BrokenYamlException">A file is not the plain YAML that catalogues use.</exception>
    public static byte[] Of(IEnumerable<KeyValuePair<string, string>> files) =>
        Join(files.Select(file => KeyValuePair.Create(file.Key, Nodes(file.Key, file.Value))));

    /// <summary>Puts packed files together.</summary>
    public static byte[] Join(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var packed = files.OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(packed.Count);
        foreach (var (name, nodes) in packed)
        {
            writer.Write(name);
            writer.Write(nodes.Length);
        }

        foreach (var (_, nodes) in packed)
        {
            writer.Write(nodes);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Packs one file.</summary>
    /// <exception cref="BrokenYamlException">The file is not the plain YAML that catalogues use.</exception>
    public static byte[] Nodes(string file, string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.Accept<MappingStart>(out _))
            {
                throw new BrokenYamlException(file, 1, "the file must hold keys with values");
            }

            var nodes = new NodeWriter(file, parser).Write();
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return nodes;
        }
        catch (YamlException fault)
        {
            throw new BrokenYamlException(file, fault.Start.Line, fault.Message);
        }
    }
}
