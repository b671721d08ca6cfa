using System.Collections.Frozen;
using System.Globalization;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Questions;

/// <summary>
/// Names each question of a case by a number. Addresses and element ids hold it and never the question's own id: the bank is
/// public, so an id in a browser's history would tell what a person is asking about. The number is the place of the id among
/// all ids of the case in order, on the list or taken off, so it stays while a question moves or is taken off; one that is added may shift those after it.
/// </summary>
public sealed class QuestionSpots
{
    private readonly string[] ids;
    private readonly FrozenDictionary<string, string> spots;

    public QuestionSpots(QuestionList list)
    {
        ids = [.. list.Items.Concat(list.Removed).Select(q => q.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        spots = ids.Index().ToFrozenDictionary(at => at.Item, at => (at.Index + 1).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The number of a question, or null when the case has no such question.</summary>
    public string? Of(string id) => spots.GetValueOrDefault(id);

    /// <summary>The question of that number, or null.</summary>
    public string? IdAt(string? spot) =>
        int.TryParse(spot, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= ids.Length ? ids[number - 1] : null;
}
