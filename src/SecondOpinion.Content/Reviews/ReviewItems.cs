using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Reviews;

/// <summary>Everything that can be reviewed, and its names.</summary>
internal sealed class ReviewItems
{
    private readonly Dictionary<string, ReviewItem> _byName;
    private readonly ILookup<string, ReviewItem> _byId;

    private ReviewItems(IReadOnlyList<ReviewItem> all)
    {
        All = all;
        _byName = all.ToDictionary(item => item.Name, StringComparer.Ordinal);
        _byId = all.Where(item => item.Id is not null).ToLookup(item => item.Id!, StringComparer.Ordinal);
    }

    public IReadOnlyList<ReviewItem> All { get; }

    public static ReviewItems Of(IEnumerable<CatalogueText> texts) => new([.. texts
        .GroupBy(text => text.File, StringComparer.Ordinal)
        .SelectMany(file => file
            .Where(text => text.Item is not null)
            .GroupBy(text => text.Item, StringComparer.Ordinal)
            .Select(entry => ReviewItem.Of(file.Key, entry.Key, entry))
            .Prepend(ReviewItem.Of(file.Key, id: null, file)))]);

    /// <summary>The item with a name: a file, a file with an id (<c>ladders.yaml#breast</c>), or an id that stands in one file only.</summary>
    /// <returns>The item, or a sentence on what is wrong with the name.</returns>
    public (ReviewItem? Item, string WhatIsWrong) Find(string name)
    {
        var found = _byName.TryGetValue(name, out var exact) ? [exact] : _byId[name].ToList();
        return found switch
        {
            [var one] => (one, ""),
            [] => (null, $"no file and no entry is called \"{name}\""),
            _ => (null, $"\"{name}\" stands in several files; write one of {string.Join(", ", found.Select(item => item.Name))}"),
        };
    }
}
