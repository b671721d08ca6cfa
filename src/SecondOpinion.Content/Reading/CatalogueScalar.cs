namespace SecondOpinion.Content.Reading;

/// <summary>A word, a number or a text.</summary>
public sealed class CatalogueScalar(string file, int line, string value) : CatalogueNode(file, line)
{
    public string Value { get; } = value;

    /// <summary>True for a bare <c>null</c>, which stands for "not known".</summary>
    public bool IsNull { get; init; }

    public override string Shape => "a word or a text";
}
