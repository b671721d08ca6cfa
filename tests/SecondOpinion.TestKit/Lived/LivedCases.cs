using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit.Lived;

/// <summary>The acceptance cases P1 to P4, each in the world its story tells.</summary>
public static class LivedCases
{
    /// <param name="name">Rosa, Denise, Walter or Mei, or one of them whose story goes another way.</param>
    /// <param name="rules">The rules of the plan.</param>
    /// <param name="day0">The day the plan is made; the day of the acceptance cases unless given.</param>
    public static LivedCase Of(string name, RuleBook rules, DateOnly? day0 = null) => name switch
    {
        // The expert is three hours away; the slides come only after a second call.
        "Rosa" => Live(ACase.Rosa, new(14, ["Myeloma center", "Second center"], "rec-slides"), rules, day0),
        // As Rosa, but her doctor says that it is safe to wait two weeks, which is the day of the visit.
        "Rosa, who can wait two weeks" => Live(ACase.Rosa, new(14, ["Myeloma center", "Second center"], SafeDays: 14), rules, day0),
        "Denise" => Live(ACase.Denise, new(12, ["Pelvic tumor clinic"]), rules, day0),

        // Valve surgery is set for day 40; the heart pictures come only after the letter.
        "Walter" => Live(ACase.Walter, new(45, ["Valve center"], "rec-echo", NeedsLetter: true), rules, day0),

        // Surgery is set for day 16, three days before the visit, and does not wait.
        "Mei" => Live(ACase.Mei, new(19, ["Breast board"], TreatmentWaits: false), rules, day0),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody lives by this name."),
    };

    private static LivedCase Live(Func<DateOnly?, CaseFile> person, LivedWorld world, RuleBook rules, DateOnly? day0) =>
        new(person(day0), rules, world, day0 ?? ACase.Day0);
}
