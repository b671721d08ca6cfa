using System.Globalization;

namespace SecondOpinion.Content.Report;

/// <summary>The reviews on record, and whether each still stands.</summary>
internal sealed class ReviewTable(ContentLibrary library)
{
    public void WriteTo(TextWriter writer)
    {
        var table = new ReportTable("Reviews on record", "item", "by", "who", "on", "stands");
        foreach (var review in library.Reviews.All)
        {
            table.Add(
                review.Item,
                review.By.ToString().ToLowerInvariant(),
                review.Who,
                review.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                library.Reviews.Stands(review) ? "yes" : "no, the words have changed");
        }

        table.WriteTo(writer);
    }
}
