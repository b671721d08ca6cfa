using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Browser.Tests.Safety;

/// <summary>A case for each payload, with the payload in every text that a person can type.</summary>
public static class PayloadCases
{
    private static readonly DateOnly Day0 = DateOnly.FromDateTime(DateTime.Today);
    private static readonly RuleBook Rules = ContentLibrary.Load().Rules;

    public static IEnumerable<KeyValuePair<string, CaseFile>> All =>
        Payloads.All.Select((payload, i) => KeyValuePair.Create(NameOf(i), With(payload)));

    public static string NameOf(int payload) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"payload-{payload}");

    // The case holds no more than its fields do; the longer ones take every payload whole.
    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static CaseFile With(string text)
    {
        var file = ACase.Walter(Day0) with
        {
            For = new PlanFor(Person.SomeoneIHelp, Cut(text, PlanFor.FirstNameLength)),
            Diagnosis = new ReportedDiagnosis(text, HasNoName: false),
            Reasons = new ChosenReasons(["r-major-surgery"], text, NotSure: false),
            Goals = new Goals([text, text, text], []),
            SearchPlace = new SearchPlace(Cut(text, SearchPlace.TextLength), 50),
            Shortlist = Shortlist.Empty.Add(new ShortlistEntry(Guid.NewGuid(), null, text, Cut(text, ShortlistEntry.PhoneLength))),
            Helper = new Helper(YesNoUnknown.Yes, Cut(text, Helper.NameLength)),
        };
        var list = CasePlan.Of(file, Rules, Day0).Questions;
        return file.Visiting(new Visit(Day0.AddDays(9), null, Cut(text, Visit.TextLength), Cut(text, Visit.TextLength))) with
        {
            Questions = list.Items.Take(3).Aggregate(list, (all, q) => all.Reword(q.Id, text)).AskOwn(text),
        };
    }
}
