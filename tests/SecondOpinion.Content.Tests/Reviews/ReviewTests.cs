using SecondOpinion.Content.Reviews;
using Xunit;

namespace SecondOpinion.Content.Tests.Reviews;

public class ReviewTests
{
    private const string Nobody = "reviews: []";
    private static readonly string Mark = TheLibrary.Content.Reviews["q-op-01"].Words;

    [Fact]
    public void Nothing_is_reviewed_that_nobody_read() =>
        Assert.False(TheLibrary.Content.Reviews.IsReviewed("q-op-01", Reviewer.Clinician));

    [Fact]
    public void A_review_stands_for_its_item_and_its_reader_only()
    {
        var reviews = With($"{{item: q-op-01, by: clinician, who: \"Dr. Lee\", on: 2026-12-01, words: {Mark}}}").Reviews;
        Assert.True(reviews.IsReviewed("q-op-01", Reviewer.Clinician));
        Assert.False(reviews.IsReviewed("q-op-01", Reviewer.Translator));
        Assert.False(reviews.IsReviewed("q-op-02", Reviewer.Clinician));
        Assert.False(reviews.IsReviewed("questions/options.yaml", Reviewer.Clinician));
    }

    [Fact]
    public void A_review_of_a_file_stands_for_all_in_it()
    {
        var mark = TheLibrary.Content.Reviews["danger-signs.yaml"].Words;
        var reviews = With($"{{item: danger-signs.yaml, by: translator, who: \"Ana Paz\", on: 2026-12-01, words: {mark}}}").Reviews;
        Assert.True(reviews.IsReviewed("danger-signs.yaml#call-911", Reviewer.Translator));
        Assert.False(reviews.IsReviewed("q-op-01", Reviewer.Translator));
    }

    [Fact]
    public void A_changed_word_ends_a_review()
    {
        var files = CatalogueSource.Read();
        files["reviews.yaml"] = files["reviews.yaml"].Replace(
            Nobody, $"reviews:\n  - {{item: q-op-01, by: clinician, who: \"Dr. Lee\", on: 2026-12-01, words: {Mark}}}", StringComparison.Ordinal);
        files["questions/options.yaml"] = files["questions/options.yaml"].Replace("How long can I safely wait", "How long may I safely wait", StringComparison.Ordinal);
        var reviews = CatalogueSource.Of(files).Reviews;
        Assert.False(reviews.IsReviewed("q-op-01", Reviewer.Clinician));
        Assert.False(reviews.Stands(Assert.Single(reviews.All)));
    }

    [Fact]
    public void Every_item_has_a_name_of_its_own_and_a_mark_of_its_words()
    {
        var items = TheLibrary.Content.Reviews.Items;
        Assert.Equal(items.Count, items.DistinctBy(item => item.Name).Count());
        Assert.All(items, item => Assert.Matches("^[0-9a-f]{8}$", item.Words));
    }

    [Theory]
    [InlineData("{item: q-op-999, by: clinician, who: \"Dr. Lee\", on: 2026-12-01, words: 0}", "no file and no entry is called \"q-op-999\"")]
    [InlineData("{item: q-op-01, by: friend, who: \"Dr. Lee\", on: 2026-12-01, words: 0}", "\"friend\" is not known; known are clinician, translator")]
    [InlineData("{item: q-op-01, by: clinician, on: 2026-12-01, words: 0}", "\"who\" is missing")]
    [InlineData("{item: q-op-01, by: clinician, who: \"Dr. Lee\", on: soon, words: 0}", "\"on\" must be a day")]
    public void A_slip_in_a_review_stops_the_start(string review, string sentence)
    {
        var fault = Assert.Throws<ContentException>(() => With(review).CheckAll());
        Assert.StartsWith("reviews.yaml:", fault.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
    }

    private static ContentLibrary With(string review) => CatalogueSource.With("reviews.yaml", Nobody, $"reviews:\n  - {review}");
}
