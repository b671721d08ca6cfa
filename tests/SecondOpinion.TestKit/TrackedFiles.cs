using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.TestKit;

/// <summary>Everything that can be tracked, filled.</summary>
public static class TrackedFiles
{
    /// <summary>The record that came in parts.</summary>
    public const string Parted = "rec-marrow";

    private static readonly DateOnly Day = new(2026, 3, 4);

    /// <summary><paramref name="canary"/> is in every text a person can type.</summary>
    public static Tracking Full(string canary) => new()
    {
        Records = ImmutableSortedDictionary.Create<string, RecordItem>(StringComparer.Ordinal).Add("rec-slides", Slides(canary)).Add(Parted, InParts(canary)),
        Requests = [Request(canary)],
        ChoiceId = TrackedCase.RequestId,
        Insurance = PaidBy(canary),
        Letters = LetterDetails.Empty.Say("birth_date", $"{canary} birth date").Write("D", $"{canary} letter"),
    };

    private static RecordItem Slides(string canary) => new RecordItem { Holder = $"{canary} holder", Missing = $"{canary} missing", Note = $"{canary} note" }
        .Ask(Day, ContactWay.Fax, $"{canary} clerk", Day.AddDays(12))
        .Check(Day.AddDays(10))
        .MoveTo(RecordStatus.GotIt, Day.AddDays(12))
        .Send(new RecordSending(new Guid("4f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c01"), TrackedCase.RequestId, $"{canary} office", Day.AddDays(13), ContactWay.Mail, $"{canary} tracking", Day.AddDays(15)));

    // It came with a part missing, that part came, another was missing, and then all of it was asked for anew.
    private static RecordItem InParts(string canary) => RecordItem.Untouched
        .Ask(Day, ContactWay.Phone, $"{canary} lab", null)
        .Receive(Day.AddDays(3), $"{canary} part that came")
        .Complete(Day.AddDays(5))
        .Receive(Day.AddDays(3), $"{canary} part of old")
        .MoveTo(RecordStatus.ToAsk, Day.AddDays(6))
        .MoveTo(RecordStatus.Asked, Day.AddDays(7));

    private static OpinionRequest Request(string canary) => new OpinionRequest(TrackedCase.RequestId, $"{canary} clinic")
    {
        ShortlistId = new Guid("4f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c02"),
        Phone = $"{canary} phone",
        Kind = VisitType.Virtual,
        AskedFor = $"{canary} asked for",
        RecordsBy = Day.AddDays(20),
        Price = $"{canary} price",
        OpinionBy = Day.AddDays(60),
    }.Book(Visit(canary), Day).Log(new Contact(new Guid("4f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c03"), Day, ContactWay.Phone, $"{canary} nurse", $"{canary} said", Day.AddDays(5)));

    private static Visit Visit(string canary) => new Visit(new DateOnly(2026, 4, 7), new TimeOnly(14, 30), $"{canary} clinic", $"{canary} doctor")
    {
        TimeZone = "America/Chicago",
        Address = $"{canary} address",
        Link = $"{canary} link",
        Ride = VisitTask.ToDo,
        LinkTest = VisitTask.Done,
        Interpreter = VisitTask.NotNeeded,
        Companion = VisitTask.Done,
        Bring = $"{canary} bring",
        Travel = $"{canary} travel",
        Notes = $"{canary} notes",
        Feeling = new VisitFeeling(4, 5, 3, $"{canary} felt"),
        CompanionFeeling = new VisitFeeling(5, 4, 2, $"{canary} also felt"),
    }.Answer("q-op-01", $"{canary} answer").Choose("own-1", isAsked: false);

    private static Insurance PaidBy(string canary) => new Insurance
    {
        Kind = InsuranceKind.MedicareAdvantage,
        Plan = $"{canary} plan",
        Phone = $"{canary} plan phone",
        Referral = Approval.Of(ApprovalStatus.Asked, Day, Day.AddDays(7), $"{canary} referral"),
        PriorApproval = Approval.Of(ApprovalStatus.ToAsk, null, null, $"{canary} approval"),
        CostNotes = $"{canary} cost",
    }.Log(new InsuranceCall(new Guid("4f4b0a53-3f6a-4a2e-8a1e-0b7b0b0a7c04"), Day, $"{canary} agent", $"{canary} reference")
    {
        Time = new TimeOnly(10, 5),
        FollowUpOn = Day.AddDays(3),
    }.Answer(1, $"{canary} yes"));
}
