using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;

namespace SecondOpinion.Browser.Tests.Records;

/// <summary>Cases whose records stand where the ledger's pages have something to say.</summary>
internal static class LedgerCases
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Now);

    private static readonly string Long = string.Concat(Enumerable.Repeat("Wide words and مرحبا and 🙂 ", 40));

    public static IReadOnlyDictionary<string, CaseFile> All { get; } = new Dictionary<string, CaseFile>(StringComparer.Ordinal)
    {
        ["ledger-new"] = ACase.Rosa(Today),
        ["ledger-to-press"] = ACase.Rosa(Today),
        ["ledger-no-script"] = ACase.Rosa(Today),
        ["ledger-late"] = Visiting(14),
        ["ledger-waits"] = Visiting(40)
            .TrackRecord("rec-slides", item => item.Ask(Today.AddDays(-11), ContactWay.Fax, "Ana", null))
            .TrackRecord("rec-labs", item => item.Ask(Today.AddDays(-33), ContactWay.Mail, null, null)),
        ["ledger-full"] = Visiting(40).TrackRecord("rec-slides", Full),
    };

    private static CaseFile Visiting(int days) => ACase.Rosa(Today).Visiting(new Visit(Today.AddDays(days), null, "Duke Cancer Center", null));

    private static RecordItem Full(RecordItem item) => (item with { Holder = Long[..RecordItem.TextLength], Note = Long[..RecordItem.NoteLength] })
        .Ask(Today.AddDays(-20), ContactWay.Portal, Long[..RecordItem.TextLength], Today.AddDays(-8))
        .Receive(Today.AddDays(-7), Long[..RecordItem.NoteLength])
        .Send(new RecordSending(Guid.NewGuid(), null, Long[..OpinionRequest.NameLength], Today.AddDays(-6), ContactWay.Mail, new string('9', RecordSending.TrackingLength), null));
}
