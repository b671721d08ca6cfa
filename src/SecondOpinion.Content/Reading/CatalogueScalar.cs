namespace SecondOpinion.Content.Reading;

/// <summary>A word, a number or a text.</summary>
public sealed class CatalogueScalar(string file, int line, string value) : CatalogueNode(file, line)
{
    public string Value { get; } = value;
}
