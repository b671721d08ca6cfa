using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SecondOpinion.CataloguePacker;

/// <summary>Writes all catalogue files as one: first the names and where each starts, then each file's nodes as <see cref="NodeWriter"/> writes them.</summary>
public static class CataloguePack
{
    /// <param name="files">Name inside the catalogues folder, with slashes, and the YAML.</param>
    /// <exception cref="BrokenYamlException">A file is not the plain YAML that catalogues use.</exception>
    public static byte[] Of(IEnumerable<KeyValuePair<string, string>> files)
    {
        var packed = files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => (Name: file.Key, Bytes: Nodes(file.Key, file.Value)))
            .ToList();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(packed.Count);
        var start = 0;
        foreach (var (name, bytes) in packed)
        {
            writer.Write(name);
            writer.Write(start);
            start += bytes.Length;
        }

        foreach (var (_, bytes) in packed)
        {
            writer.Write(bytes);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] Nodes(string file, string yaml)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.Accept<MappingStart>(out _))
            {
                throw new BrokenYamlException(file, 1, "the file must hold keys with values");
            }

            new NodeWriter(file, parser, writer).Write();
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
        }
        catch (YamlException fault)
        {
            throw new BrokenYamlException(file, fault.Start.Line, fault.Message);
        }

        writer.Flush();
        return stream.ToArray();
    }
}
