using System.Collections.Immutable;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Browser.Tests.Print;

/// <summary>Cases to print: everyday ones, and the longest words that anyone can type.</summary>
public static class PrintedCases
{
    private static readonly DateOnly Day0 = DateOnly.FromDateTime(DateTime.Today);
    private static readonly RuleBook Rules = ContentLibrary.Load().Rules;

    private static readonly Visit Booked = new(Day0.AddDays(14), new TimeOnly(9, 30), "Duke Cancer Center", "Dr. Alvarez");

    private static readonly string Sentence = string.Concat(Enumerable.Repeat("I want to know if this care lets me keep my work and see my family at the weekend. ", 3));

    public static IReadOnlyDictionary<string, CaseFile> All { get; } = new Dictionary<string, CaseFile>(StringComparer.Ordinal)
    {
        ["rosa"] = ACase.Rosa(Day0).Visiting(Booked),
        ["denise"] = ACase.Denise(Day0),
        ["walter"] = ACase.Walter(Day0),
        ["mei"] = ACase.Mei(Day0).Visiting(Booked with { Time = null, Doctor = null }),
        ["long-sentences"] = Filled(Sentence),
        ["capitals"] = Filled(string.Concat(Enumerable.Repeat("WHY DO I NEED THIS NOW? WHO ELSE MAY KNOW? ", 6))),
        ["wide-letters"] = Filled(new string('W', 300)),
        ["emoji"] = Filled(string.Concat(Enumerable.Repeat("😀", 150))),
        ["right-to-left"] = Filled(string.Concat(Enumerable.Repeat("هل يمكنني الحصول على الرعاية بالقرب من المنزل؟ ", 8))),
        ["hebrew-no-spaces"] = Filled(new string('ש', 300)),
        ["slides-only"] = ACase.Mei(Day0) with { WantedVisit = new WantedVisit(VisitType.PathologyOnly) },
        ["scans-only"] = ACase.Denise(Day0) with { WantedVisit = new WantedVisit(VisitType.RadiologyOnly) },
        ["child"] = ACase.Rosa(Day0) with { For = new PlanFor(Person.MyChild, "Ana") },
        ["not-finished"] = ACase.New().Build(),
        ["asked"] = ACase.Denise(Day0) with { Shortlist = Shortlist.Empty.Add(new ShortlistEntry(Guid.NewGuid(), null, "Mayo Clinic", "507 555 0101")) },
        ["many-questions"] = Many(ACase.Rosa(Day0)),
    };

    /// <summary>The same words in every text a printed page can hold, each as long as it may be.</summary>
    private static CaseFile Filled(string text)
    {
        var file = ACase.Walter(Day0) with
        {
            For = new PlanFor(Person.Me, Cut(text, PlanFor.FirstNameLength)),
            Goals = new Goals([.. Enumerable.Repeat(Cut(text, Goals.LineLength), Goals.MostLines)], []),
            Helper = new Helper(YesNoUnknown.Yes, Cut(text, Helper.NameLength)),
            Diagnosis = new ReportedDiagnosis(Cut(text, ReportedDiagnosis.OwnWordsLength), HasNoName: false),
            Shortlist = Shortlist.Empty.Add(new ShortlistEntry(Guid.NewGuid(), null, Cut(text, ShortlistEntry.NameLength), Cut(text, ShortlistEntry.PhoneLength))),
        };
        var list = CasePlan.Of(file, Rules, Day0).Questions;
        return file.Visiting(Booked with { Place = Cut(text, Visit.TextLength), Doctor = Cut(text, Visit.TextLength) }) with
        {
            Questions = list.Items.Aggregate(list, (all, q) => all.Reword(q.Id, Cut(text, PatientQuestion.OwnWordsLength))),
        };
    }

    private static CaseFile Many(CaseFile file)
    {
        var plan = CasePlan.Of(file, Rules, Day0);
        return file with { Questions = plan.MoreToAdd.Take(20).ToImmutableList().Aggregate(plan.Questions, (all, id) => all.Ask(id, plan.PlaceOf(id))) };
    }

    // Never through the middle of a character.
    private static string Cut(string text, int length) =>
        (char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length]).Trim();
}
