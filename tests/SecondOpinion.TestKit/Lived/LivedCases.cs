using SecondOpinion.Domain.Planning;

namespace SecondOpinion.TestKit.Lived;

/// <summary>The acceptance cases P1 to P4, each in the world its story tells.</summary>
public static class LivedCases
{
    /// <summary>The expert is three hours away; the slides come only after a second call.</summary>
    public static LivedCase Rosa(RuleBook rules) => new(ACase.Rosa(), rules, new LivedWorld(14, ["Myeloma center", "Second center"], "rec-slides"));

    public static LivedCase Denise(RuleBook rules) => new(ACase.Denise(), rules, new LivedWorld(12, ["Pelvic tumor clinic"]));

    /// <summary>Valve surgery is set for day 40; the heart pictures come only after the letter.</summary>
    public static LivedCase Walter(RuleBook rules) => new(ACase.Walter(), rules, new LivedWorld(45, ["Valve center"], "rec-echo", NeedsLetter: true));

    /// <summary>Surgery is set for day 16, three days before the visit, and does not wait.</summary>
    public static LivedCase Mei(RuleBook rules) => new(ACase.Mei(), rules, new LivedWorld(19, ["Breast board"], TreatmentWaits: false));

    public static LivedCase Of(string name, RuleBook rules) => name switch
    {
        "Rosa" => Rosa(rules),
        "Denise" => Denise(rules),
        "Walter" => Walter(rules),
        "Mei" => Mei(rules),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Nobody lives by this name."),
    };
}
