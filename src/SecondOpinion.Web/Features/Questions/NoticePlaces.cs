namespace SecondOpinion.Web.Features.Questions;

/// <summary>
/// Where the words about an action stand: beside what was pressed, so that on a phone nobody is taken away from it. Null is
/// the place above the list.
/// </summary>
public static class NoticePlaces
{
    /// <summary>The box for an own question.</summary>
    public const string Own = "own";

    public const string New = "new";
    public const string Hard = "hard";
    public const string Removed = "removed";

    /// <summary>The questions of one category that can be added.</summary>
    public static string Group(OfferedGroup group) => $"group-{group.Id}";

    /// <summary>Above the card of this question.</summary>
    public static string Before(string id) => $"before-{id}";

    /// <summary>Below the card of this question.</summary>
    public static string After(string id) => $"after-{id}";

    /// <summary>The place for the words about an action that was done.</summary>
    /// <param name="action">What was pressed.</param>
    /// <param name="before">The lists as they stood then.</param>
    /// <param name="now">The lists as they stand now.</param>
    public static string? Of(QuestionAction action, QuestionSheet before, QuestionSheet now) => action switch
    {
        { Deed: QuestionDeed.AddOwn } => Own,
        { Deed: QuestionDeed.Remove } => WhereItStood(before, action.Id),
        { Place: { } list } => Has(now.Offers, list) ? list : null,
        { Deed: QuestionDeed.PutBack } => Before(action.Id),
        _ => null,
    };

    private static string? WhereItStood(QuestionSheet before, string id)
    {
        foreach (var list in before.Lists)
        {
            var at = list.ToList().FindIndex(q => string.Equals(q.Id, id, StringComparison.Ordinal));
            if (at >= 0)
            {
                return at + 1 < list.Count ? Before(list[at + 1].Id) : at > 0 ? After(list[at - 1].Id) : null;
            }
        }

        return null;
    }

    // A list that gave its last question away is gone, and words in it would be too.
    private static bool Has(QuestionOffers offers, string list) => list switch
    {
        New => offers.New.Count > 0,
        Removed => offers.Removed.Count > 0,
        Hard => offers.HasHard,
        _ => offers.Groups.Any(group => string.Equals(Group(group), list, StringComparison.Ordinal)),
    };
}
