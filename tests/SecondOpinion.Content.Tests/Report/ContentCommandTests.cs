using SecondOpinion.Content.Report;
using SecondOpinion.Content.Reviews;
using Xunit;

namespace SecondOpinion.Content.Tests.Report;

public class ContentCommandTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Fact]
    public void The_report_shows_files_illnesses_coverage_and_reviews()
    {
        var report = Run(0, Today, "report");
        Assert.Contains("danger-signs.yaml", report, StringComparison.Ordinal);
        Assert.Contains("Conditions by area", report, StringComparison.Ordinal);
        Assert.Contains("Questions by topic and diagnosis tag", report, StringComparison.Ordinal);
        Assert.Contains("Reviews on record", report, StringComparison.Ordinal);
        Assert.DoesNotContain("OVERDUE", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_says_what_is_overdue() => Assert.Contains("OVERDUE 2027-11-22", Run(0, new DateOnly(2030, 1, 1), "report"), StringComparison.Ordinal);

    [Fact]
    public void The_line_for_a_review_can_be_pasted_and_stands()
    {
        var line = Run(0, Today, "review", "q-op-01", "--by", "clinician", "--who", "Dr. \"Lee\", MD").TrimEnd();
        var library = CatalogueSource.With("reviews.yaml", "reviews: []", $"reviews:\n{line}");
        Assert.True(library.Reviews.IsReviewed("q-op-01", Reviewer.Clinician));
        Assert.Equal(("Dr. \"Lee\", MD", Today), (library.Reviews.All[0].Who, library.Reviews.All[0].On));
    }

    [Theory]
    [InlineData("content report", "")]
    [InlineData("content report", "rapport")]
    [InlineData("clinician or translator", "review q-op-01 --by friend --who Ana")]
    [InlineData("no file and no entry is called \"q-op-999\"", "review q-op-999 --by clinician --who Ana")]
    public void What_it_does_not_know_it_says(string sentence, string words) =>
        Assert.Contains(sentence, Run(2, Today, words.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    private static string Run(int exitCode, DateOnly today, params string[] words)
    {
        using var written = new StringWriter();
        Assert.Equal(exitCode, ContentCommand.Run(words, TheLibrary.Content, today, written));
        return written.ToString();
    }
}
