namespace SecondOpinion.Content.Reading;

/// <summary>A key and what stands under it.</summary>
public readonly record struct CatalogueEntry(string Key, CatalogueNode Value);
