using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Letters;

/// <summary>What sending a letter says of the records in it: asked for, asked for again, or sent.</summary>
internal static class LetterMark
{
    /// <summary>Whether a press can mark the records: a note that goes with papers needs an office that gets them.</summary>
    public static bool IsPossible(CaseLetter letter, CaseFile file) =>
        !letter.Marks.IsEmpty && (!string.Equals(letter.Letter.Id, CaseLetters.CoverNote, StringComparison.Ordinal) || Office(letter, file) is not null);

    /// <summary>
    /// One change for all of them. Ids of copies are made here, because a change may run twice. A second press that was on its way
    /// already finds nothing left to say, and what has come meanwhile is not asked for.
    /// </summary>
    public static Func<CaseFile, CaseFile> Of(CaseLetter letter, CaseFile file, ContactWay? way, DateOnly today)
    {
        var ids = letter.Marks.ToDictionary(id => id, _ => Guid.NewGuid(), StringComparer.Ordinal);
        var office = Office(letter, file);
        return stored => stored.TrackRecords(letter.Marks, (id, item) => letter.Letter.Id switch
        {
            CaseLetters.Records or CaseLetters.Slides when !item.HasCome => item.Ask(today, way, letter.Recipient.Group?.Name ?? item.AskedWhom, promisedFor: null),
            CaseLetters.Overdue => item.Check(today),
            CaseLetters.CoverNote when office is not null && !item.Sendings.Exists(s => s.RequestId == office.Id && s.SentOn == today) => item.Send(new RecordSending(ids[id], office.Id, office.Name, today, way ?? ContactWay.Mail, null, null)),
            _ => item,
        });
    }

    /// <summary>What the press is called in the history.</summary>
    public static CaseVerb VerbOf(CaseLetter letter) => letter.Letter.Id switch
    {
        CaseLetters.Overdue => CaseVerb.LogRecordCall,
        CaseLetters.CoverNote => CaseVerb.SendRecord,
        _ => CaseVerb.AskForRecord,
    };

    private static OpinionRequest? Office(CaseLetter letter, CaseFile file) =>
        letter.Recipient.Request ?? (file.Tracking.Leading is { Name.Length: > 0 } leading ? leading : null);
}
