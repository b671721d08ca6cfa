using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The four acceptance cases and what each must be given.</summary>
internal static class KnownCases
{
    /// <summary>Rosa: myeloma, and the expert is three hours away.</summary>
    public static KnownCase P1 { get; } = new(
        "P1",
        new CaseFacts(
            ["blood_cancer"],
            ["r-cancer", "r-care-near-home", "r-fit-my-life"],
            VisitType.InPerson,
            ["myeloma", "work"],
            [Fact.Tissue, Fact.CancerNamed, Fact.Named, Fact.PlanGiven]),
        Eligible: 104,
        AskFirst: ["q-op-01", "q-st-13", "q-ho-01", "q-li-02", "q-st-14"],
        AlsoAsk: ["q-dx-07", "q-ho-02", "q-ef-03", "q-dx-23", "q-st-02", "q-dx-01", "q-st-12"],
        Office: ["q-ho-11", "q-co-02", "q-co-03", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Helper: [],
        Hard: ["q-st-21", "q-op-22", "q-li-12", "q-li-13"],
        Records:
        [
            "rec-marrow", "rec-path-report", "rec-slides", "rec-labs", "rec-imaging-files", "rec-plan",
            "rec-meds", "rec-myeloma-labs", "rec-summary", "rec-insurance", "rec-photo-id",
        ]);

    /// <summary>Denise: a cyst that nobody has called cancer, and advised surgery.</summary>
    public static KnownCase P2 { get; } = new(
        "P2",
        new CaseFacts(
            ["solid_tumor"],
            ["r-confirm-diagnosis", "r-major-surgery", "r-unclear-results"],
            VisitType.InPerson,
            ["ovary", "cyst"],
            [Fact.Named, Fact.PlanGiven, Fact.SurgeryPlanned]),
        Eligible: 95,
        AskFirst: ["q-op-01", "q-dx-21", "q-su-11", "q-dx-10", "q-su-01"],
        AlsoAsk: ["q-dx-03", "q-su-02", "q-dx-05", "q-st-01", "q-op-06", "q-de-02", "q-op-02"],
        Office: ["q-co-02", "q-co-03", "q-co-04", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Helper: [],
        Hard: ["q-st-21"],
        Records:
        [
            "rec-imaging-files", "rec-imaging-reports", "rec-plan", "rec-meds", "rec-tumor-markers", "rec-summary",
            "rec-insurance", "rec-photo-id",
        ]);

    /// <summary>Walter: a heart valve, by video, with a helper.</summary>
    public static KnownCase P3 { get; } = new(
        "P3",
        new CaseFacts(
            ["heart_valve"],
            ["r-device-or-wait", "r-major-surgery", "r-surgeon-volume"],
            VisitType.Virtual,
            ["aortic", "caregiver"],
            [Fact.Named, Fact.PlanGiven, Fact.SurgeryPlanned, Fact.HadTest]),
        Eligible: 115,
        AskFirst: ["q-op-01", "q-de-04", "q-su-01", "q-su-03", "q-de-01"],
        AlsoAsk: ["q-de-05", "q-su-04", "q-te-01", "q-de-06", "q-st-16", "q-op-02", "q-op-03"],
        Office: ["q-ho-10", "q-co-02", "q-co-03", "q-co-04", "q-co-05", "q-co-06", "q-co-09", "q-te-05", "q-te-10"],
        Helper: ["q-ca-01", "q-ca-02", "q-ca-03", "q-ca-04"],
        Hard: ["q-st-21", "q-ca-11"],
        Records:
        [
            "rec-echo", "rec-cath", "rec-ct-heart", "rec-ecg", "rec-labs", "rec-plan",
            "rec-meds", "rec-consent-helper", "rec-summary", "rec-insurance", "rec-photo-id",
        ]);

    /// <summary>Mei: early breast cancer, who may want a baby.</summary>
    public static KnownCase P4 { get; } = new(
        "P4",
        new CaseFacts(
            ["solid_tumor"],
            ["r-cancer", "r-confirm-diagnosis", "r-latest-options"],
            VisitType.InPerson,
            ["breast", "fertility", "work"],
            [Fact.Tissue, Fact.CancerNamed, Fact.Named, Fact.PlanGiven, Fact.SurgeryPlanned]),
        Eligible: 105,
        AskFirst: ["q-op-01", "q-st-09", "q-dx-07", "q-op-02", "q-dx-23"],
        AlsoAsk: ["q-st-02", "q-st-03", "q-op-08", "q-su-19", "q-li-05", "q-dx-01", "q-st-10"],
        Office: ["q-co-02", "q-co-03", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Helper: [],
        Hard: ["q-st-21", "q-op-22", "q-li-12"],
        Records:
        [
            "rec-path-report", "rec-slides", "rec-imaging-files", "rec-imaging-reports", "rec-markers", "rec-plan",
            "rec-meds", "rec-mammogram", "rec-summary", "rec-insurance", "rec-photo-id",
        ]);

    public static IEnumerable<KnownCase> All => [P1, P2, P3, P4];
}
