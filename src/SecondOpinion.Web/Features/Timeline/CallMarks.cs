using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Web.Features.Timeline;

/// <summary>What tells calls apart that stand on one day: with whom, else what was said, else which of them it was.</summary>
public static class CallMarks
{
    private const int SaidLength = 40;

    /// <summary>The words behind an entry, or null where it needs none.</summary>
    public static string? Of(TimelineEntry entry, Tracking tracking, Wording words) => entry switch
    {
        { Kind: TimelineKind.Contact, RequestId: { } id } when tracking.Request(id) is { } request && request.Contacts.Find(c => c.Id == entry.ItemId) is { } contact =>
            Own(contact.Who, contact.Said) ?? Place([.. request.Contacts.Reverse().Where(c => IsLike(c, contact)).Select(c => c.Id)], contact.Id, words),
        { Kind: TimelineKind.InsuranceCall } when tracking.Insurance.Calls.Find(c => c.Id == entry.ItemId) is { } call => Own(call.Person, said: null),
        _ => null,
    };

    private static string? Own(string? who, string? said) => who is { Length: > 0 } ? who
        : said is not { Length: > 0 } ? null
        : said.Length <= SaidLength ? said
        : $"{said[..(said.LastIndexOf(' ', SaidLength) is var end and > 0 ? end : SaidLength)]} …";

    private static bool IsLike(Contact one, Contact other) =>
        one.Day == other.Day && (one.Way == ContactWay.Phone) == (other.Way == ContactWay.Phone) && Own(one.Who, one.Said) is null;

    private static string? Place(List<Guid> alike, Guid id, Wording words) =>
        alike.Count > 1 ? words.With("timeline.place", ("number", alike.IndexOf(id) + 1), ("count", alike.Count)) : null;
}
