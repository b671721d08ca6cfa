using System.Globalization;
using SecondOpinion.Content.Reading;
using SecondOpinion.Content.Reviews;
using SecondOpinion.Content.Texts;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Report;

/// <summary>Each file: how much stands in it, in which languages, how hard it reads, and who has still to read it.</summary>
internal sealed class FileTable(ContentLibrary library, DateOnly today)
{
    private readonly ReportTable _table = new(
        "Files (FK and SMOG: school grades, lower is easier; FH: Fernandez Huerta, higher is easier)",
        "file", "items", "texts", "es", "FK", "SMOG", "FH", "clinician to read", "translator to read", "next check");

    public void WriteTo(TextWriter writer)
    {
        var texts = library.Texts.ToList();
        var items = library.Reviews.Items.ToLookup(item => item.File, StringComparer.Ordinal);
        var byFile = texts.ToLookup(text => text.File, StringComparer.Ordinal);
        foreach (var file in library.Files)
        {
            Add(file, [.. byFile[file]], [.. items[file]], NextCheck(library.DatesOf(file)));
        }

        Add("all", texts, [.. items.SelectMany(file => file)], "");
        _table.WriteTo(writer);
    }

    private void Add(string name, List<CatalogueText> texts, List<ReviewItem> items, string nextCheck)
    {
        // A file without entries is one item: itself.
        var entries = items.Where(item => item.Id is not null).ToList() is { Count: > 0 } some ? some : items;
        var levels = ReadingLevels.Of(texts);
        _table.Add(
            name,
            Number(entries.Count),
            Number(texts.Count),
            Number(texts.Count(text => text.Text.IsIn(Language.Spanish))),
            Grade(levels.English?.FleschKincaid),
            Grade(levels.English?.Smog),
            Grade(levels.Spanish?.FernandezHuerta),
            Number(entries.Count(item => !library.Reviews.IsReviewed(item, Reviewer.Clinician))),
            Number(entries.Count(item => !library.Reviews.IsReviewed(item, Reviewer.Translator))),
            nextCheck);
    }

    private string NextCheck(CheckDates dates) => string.Create(
        CultureInfo.InvariantCulture, $"{(dates.IsOverdue(today) ? "OVERDUE " : "")}{dates.NextCheck:yyyy-MM-dd}");

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Grade(double? grade) => grade?.ToString("F1", CultureInfo.InvariantCulture) ?? ReportTable.Empty;
}
