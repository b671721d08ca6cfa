using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Reviews;

/// <summary>Who has said yes to which texts. A review stands only while the words are the ones that were read.</summary>
public sealed class ReviewCatalogue
{
    private const string ReviewsFile = "reviews.yaml";
    private readonly Lazy<ReviewItems> _items;
    private readonly Lazy<HashSet<(string Item, Reviewer By)>> _standing;

    private ReviewCatalogue(IReadOnlyList<Review> all, Lazy<ReviewItems> items)
    {
        _items = items;
        All = all;
        _standing = new(() => [.. all.Where(Stands).Select(review => (review.Item, review.By))]);
    }

    /// <summary>Every review on record, those that no longer stand too.</summary>
    public IReadOnlyList<Review> All { get; }

    /// <summary>Everything that can be reviewed.</summary>
    public IReadOnlyList<ReviewItem> Items => _items.Value.All;

    /// <summary>The item with a name: a file, <c>file#id</c>, or an id that stands in one file only.</summary>
    /// <exception cref="KeyNotFoundException">No such item, or several.</exception>
    public ReviewItem this[string name] => _items.Value.Find(name) is ({ } item, _)
        ? item
        : throw new KeyNotFoundException(_items.Value.Find(name).WhatIsWrong);

    /// <summary>True when the item, or the whole file it stands in, was read in its present words.</summary>
    /// <exception cref="KeyNotFoundException">No such item, or several.</exception>
    public bool IsReviewed(string name, Reviewer by) => IsReviewed(this[name], by);

    /// <inheritdoc cref="IsReviewed(string, Reviewer)"/>
    public bool IsReviewed(ReviewItem item, Reviewer by) =>
        _standing.Value.Contains((item.Name, by)) || _standing.Value.Contains((item.File, by));

    /// <summary>True while the words are the ones that were read.</summary>
    public bool Stands(Review review) => string.Equals(this[review.Item].Words, review.Words, StringComparison.Ordinal);

    internal static ReviewCatalogue From(CatalogueFiles files)
    {
        var items = new Lazy<ReviewItems>(() => ReviewItems.Of(TextWalk.Through(files)));
        return new ReviewCatalogue([.. files.One(ReviewsFile).Allowing("reviews").Maps("reviews").Select(map => Review(map, items.Value))], items);
    }

    private static Review Review(CatalogueMap map, ReviewItems items)
    {
        var (item, whatIsWrong) = items.Find(map.Allowing("item", "by", "who", "on", "words").Word("item"));
        return new Review(
            (item ?? throw map.Find("item")!.Fault(whatIsWrong)).Name,
            map.Named("by", RuleNames.Reviewers),
            map.Word("who"),
            map.Day("on"),
            map.Word("words"));
    }
}
