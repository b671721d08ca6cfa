using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Tests.Layout;

/// <summary>The line to call stands near what was typed, before it is saved and after.</summary>
public sealed class TypedWordsTests
{
    private const string Words = "I want to end it";
    private static readonly Guid Duke = Guid.NewGuid();

    public static TheoryData<string> Places => [.. Saved.Keys];

    private static Dictionary<string, Func<CaseFile, CaseFile>> Saved { get; } = new(StringComparer.Ordinal)
    {
        ["a draft"] = file => file.KeepDraft("visit-notes", FieldValues.Empty.With("notes", Words)),
        ["what was said in a call"] = file => file.LogContact(Duke, new Contact(Guid.NewGuid(), ACase.Day0, ContactWay.Phone, null, Words, null)),
        ["the notes of a visit"] = file => file.ChangeVisit(Duke, visit => visit with { Notes = Words }),
        ["the answer to a question"] = file => file.ChangeVisit(Duke, visit => visit with { Answers = visit.Answers.SetItem("q-op-01", Words) }),
        ["an answer of the health plan"] = file => file.Track(t => t.ChangeInsurance(i => i.Log(new InsuranceCall(Guid.NewGuid(), ACase.Day0, null, null).Answer(1, Words)))),
        ["notes of what it costs"] = file => file.Track(t => t.ChangeInsurance(i => i with { CostNotes = Words })),
        ["how it felt to the patient"] = file => file.ChangeVisit(Duke, visit => visit with { Feeling = new VisitFeeling(null, null, null, Words) }),
        ["how it felt to the companion"] = file => file.ChangeVisit(Duke, visit => visit with { CompanionFeeling = new VisitFeeling(null, null, null, Words) }),
        ["a letter"] = file => file.Track(tracking => tracking.ChangeLetters(letters => letters.Write("D/en/lab", Words))),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void What_was_typed_is_read_wherever_it_was_kept(string place) => Assert.Contains(Words, TypedWords.In(Saved[place](Booked())));

    private static CaseFile Booked() => ACase.Rosa().AddRequest(new OpinionRequest(Duke, "Duke").Book(new Visit(ACase.Day0, null, null, null), ACase.Day0));
}
