using System.Globalization;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning.Timeline;

namespace SecondOpinion.Web.Features.Timeline;

/// <summary>What a call says behind its office: with whom, else what was said, also where it is the only one; else which of several of one day it was.</summary>
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

    private static string? Own(string? who, string? said) => who is { Length: > 0 } ? who : said is { Length: > 0 } ? Start(new StringInfo(said)) : null;

    // After a whole word where there is one, and never within a letter that is written as several characters.
    private static string Start(StringInfo said)
    {
        if (said.LengthInTextElements <= SaidLength)
        {
            return said.String;
        }

        var start = said.SubstringByTextElements(0, SaidLength + 1);
        return $"{(start.LastIndexOf(' ') is var end and > 0 ? start[..end] : said.SubstringByTextElements(0, SaidLength))} …";
    }

    private static bool IsLike(Contact one, Contact other) =>
        one.Day == other.Day && (one.Way == ContactWay.Phone) == (other.Way == ContactWay.Phone) && Own(one.Who, one.Said) is null;

    private static string? Place(List<Guid> alike, Guid id, Wording words) =>
        alike.Count > 1 ? words.With("timeline.place", ("number", alike.IndexOf(id) + 1), ("count", alike.Count)) : null;
}
