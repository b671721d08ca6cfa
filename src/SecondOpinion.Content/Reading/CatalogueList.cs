using System.Collections.Immutable;

namespace SecondOpinion.Content.Reading;

/// <summary>Pieces in a row, in the order of the file.</summary>
public sealed class CatalogueList(string file, int line, ImmutableArray<CatalogueNode> items) : CatalogueNode(file, line)
{
    public ImmutableArray<CatalogueNode> Items { get; } = items;

}
