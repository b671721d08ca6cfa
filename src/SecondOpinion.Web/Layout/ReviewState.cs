using System.Collections.Concurrent;
using SecondOpinion.Content;
using SecondOpinion.Content.Reviews;

namespace SecondOpinion.Web.Layout;

/// <summary>Whether those who must have read the words as they stand now.</summary>
public sealed class ReviewState(ContentLibrary content)
{
    private readonly ConcurrentDictionary<Reviewer, bool> _everything = new();

    /// <summary>True when all of the catalogues was read.</summary>
    public bool HasReadEverything(Reviewer by) => _everything.GetOrAdd(by, reviewer => HasReadAny && content.Reviews.Items
        .Where(item => item.Id is not null || IsWhole(item.File))
        .All(item => content.Reviews.IsReviewed(item, reviewer)));

    /// <summary>True when these files were read.</summary>
    public bool HasRead(IEnumerable<string> files, Reviewer by) => HasReadAny && files.All(file => content.Reviews.Items
        .Where(item => string.Equals(item.File, file, StringComparison.Ordinal) && (item.Id is not null || IsWhole(file)))
        .All(item => content.Reviews.IsReviewed(item, by)));

    // Walking through every text takes a moment, which the first page should not wait for while there is no review at all.
    private bool HasReadAny => content.Reviews.All.Count > 0;

    /// <summary>A file without entries is read as a whole or not at all.</summary>
    private bool IsWhole(string file) =>
        !content.Reviews.Items.Any(item => item.Id is not null && string.Equals(item.File, file, StringComparison.Ordinal));
}
