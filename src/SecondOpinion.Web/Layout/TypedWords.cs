using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>What a person has written freely into their case, saved or still a draft.</summary>
public static class TypedWords
{
    public static IEnumerable<string?> In(CaseFile file) =>
    [
        file.Diagnosis?.OwnWords,
        file.Reasons?.SomethingElse,
        .. file.Goals?.Lines ?? [],
        .. file.Questions?.Items.Select(q => q.OwnWords) ?? [],
        .. file.Shortlist.Entries.SelectMany(place => new[] { place.Asked.Wait, place.Asked.Experience }),
        .. file.Tracking.Records.Values.SelectMany(record => new[] { record.Note, record.Missing }.Concat(record.Parts.Select(part => part.Missing)).Concat(record.History.Select(mark => mark.Missing))),
        .. file.Tracking.Requests.SelectMany(OfRequest),
        .. file.Tracking.Insurance.Calls.SelectMany(call => call.Answers.Values),
        file.Tracking.Insurance.CostNotes,
        file.Tracking.Insurance.Referral.Note,
        file.Tracking.Insurance.PriorApproval.Note,
        .. file.Tracking.Letters.Fields.Values,
        .. file.Tracking.Letters.Texts.Values,
        .. file.Drafts.Values.SelectMany(draft => draft.Fields.Values.SelectMany(values => values)),
    ];

    private static IEnumerable<string?> OfRequest(OpinionRequest request) =>
    [
        request.AskedFor,
        request.Price,
        .. request.Contacts.SelectMany(contact => new[] { contact.Who, contact.Said }),
        request.Visit?.Bring,
        request.Visit?.Travel,
        request.Visit?.Notes,
        .. request.Visit?.Answers.Values ?? [],
        request.Visit?.Feeling?.Note,
        request.Visit?.CompanionFeeling?.Note,
    ];
}
