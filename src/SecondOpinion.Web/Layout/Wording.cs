using YamlDotNet.Serialization;

namespace SecondOpinion.Web.Layout;

/// <summary>Stands in until the content library brings its own.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    public Wording()
    {
        var assembly = System.Reflection.Assembly.Load("SecondOpinion.Content");
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("interface/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Add(Path.GetFileNameWithoutExtension(name), new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(reader));
        }
    }

    public string this[string key] => _words[key];

    private void Add(string prefix, Dictionary<object, object> map)
    {
        foreach (var (key, value) in map)
        {
            if (value is Dictionary<object, object> inner)
            {
                if (inner.TryGetValue("en", out var english) && english is string text)
                {
                    _words[$"{prefix}.{key}"] = text;
                }
                else
                {
                    Add($"{prefix}.{key}", inner);
                }
            }
        }
    }
}
