using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>
/// Names a question by where it stands, such as <c>visit-3</c>. Addresses and element ids hold this and never the
/// question's own id: the bank is public, so an id in a browser's history would tell what a person is asking about.
/// </summary>
public static class QuestionSpot
{
    private const string Removed = "removed";

    public static string Of(ShownQuestion question) => $"{Name(question.Place)}-{question.Number}";

    /// <summary>Where a question stands now, or null when it stands nowhere.</summary>
    public static string? Of(QuestionSheet sheet, string id) =>
        sheet.Find(id) is { } shown ? Of(shown)
        : sheet.Offers.Removed.Index().FirstOrDefault(q => string.Equals(q.Item.Id, id, StringComparison.Ordinal)) is { Item: not null } off ? $"{Removed}-{off.Index + 1}"
        : null;

    /// <summary>The question that stands there, or null.</summary>
    public static string? IdAt(QuestionSheet sheet, string? spot) =>
        spot is null ? null
        : sheet.All.FirstOrDefault(q => string.Equals(Of(q), spot, StringComparison.Ordinal))?.Id
        ?? sheet.Offers.Removed.FirstOrDefault(q => string.Equals(Of(sheet, q.Id), spot, StringComparison.Ordinal))?.Id;

    private static string Name(QuestionPlace place) => place switch
    {
        QuestionPlace.Office => "office",
        QuestionPlace.HelperPage => "helper",
        _ => "visit",
    };
}
