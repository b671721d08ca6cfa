namespace SecondOpinion.Browser.Tests.Journeys;

/// <summary>The four acceptance cases.</summary>
public static class Travellers
{
    public static Traveller Rosa { get; } = new("P1", "Rosa", "blood-cancer", "multiple myeloma")
    {
        SoFar = ["biopsy", "plan"],
        StartNow = "unknown",
        StartsIn = 21,
        VisitIn = 14,
        Groups = ["g-diagnosis", "g-life"],
        Reasons = ["r-cancer", "r-care-near-home", "r-fit-my-life"],
        Matters = ["Keep my job three days a week", "Not drive three hours each week"],
        Topics = ["work"],
        AskFirst = ["q-op-01", "q-st-13", "q-ho-01", "q-li-02", "q-st-14"],
        AlsoAsk = ["q-dx-07", "q-ho-02", "q-ef-03", "q-dx-23", "q-st-02", "q-dx-01", "q-st-12"],
        Office = ["q-ho-11", "q-co-02", "q-co-03", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Records =
        [
            "rec-marrow", "rec-path-report", "rec-slides", "rec-labs", "rec-imaging-files", "rec-plan", "rec-meds", "rec-myeloma-labs",
            "rec-summary", "rec-insurance", "rec-photo-id",
        ],
    };

    public static Traveller Denise { get; } = new("P2", "Denise", "lump", "cyst on my ovary")
    {
        SoFar = ["plan", "surgery"],
        StartsIn = 30,
        VisitIn = 12,
        Groups = ["g-diagnosis", "g-surgery"],
        Reasons = ["r-confirm-diagnosis", "r-major-surgery", "r-unclear-results"],
        Matters = ["Be sure it is not cancer", "No surgery I do not need"],
        AskFirst = ["q-op-01", "q-dx-21", "q-su-11", "q-dx-10", "q-su-01"],
        AlsoAsk = ["q-dx-03", "q-su-02", "q-dx-05", "q-st-01", "q-op-06", "q-de-02", "q-op-02"],
        Office = ["q-co-02", "q-co-03", "q-co-04", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Records =
        [
            "rec-imaging-files", "rec-imaging-reports", "rec-plan", "rec-meds", "rec-tumor-markers", "rec-summary", "rec-insurance",
            "rec-photo-id",
        ],
    };

    public static Traveller Walter { get; } = new("P3", "Walter", "heart-valve", "aortic stenosis")
    {
        SoFar = ["scans", "plan", "surgery"],
        StartNow = "unknown",
        StartsIn = 40,
        VisitIn = 20,
        Groups = ["g-surgery"],
        Reasons = ["r-device-or-wait", "r-major-surgery", "r-surgeon-volume"],
        Matters = ["Keep gardening", "Not be a burden"],
        VisitType = "video",
        Helper = "June",
        AskFirst = ["q-op-01", "q-de-04", "q-su-01", "q-su-03", "q-de-01"],
        AlsoAsk = ["q-de-05", "q-su-04", "q-te-01", "q-de-06", "q-st-16", "q-op-02", "q-op-03"],
        Office = ["q-ho-10", "q-co-02", "q-co-03", "q-co-04", "q-co-05", "q-co-06", "q-co-09", "q-te-05", "q-te-10"],
        HelperAsks = ["q-ca-01", "q-ca-02", "q-ca-03", "q-ca-04"],
        Records =
        [
            "rec-echo", "rec-cath", "rec-ct-heart", "rec-ecg", "rec-labs", "rec-plan", "rec-meds", "rec-consent-helper", "rec-summary",
            "rec-insurance", "rec-photo-id",
        ],
    };

    public static Traveller Mei { get; } = new("P4", "Mei", "cancer-lump", "stage 1 breast cancer, I think")
    {
        SoFar = ["biopsy", "plan", "surgery"],
        StartsIn = 16,
        VisitIn = 19,
        Groups = ["g-diagnosis", "g-treatment"],
        Reasons = ["r-cancer", "r-confirm-diagnosis", "r-latest-options"],
        Matters = ["Maybe have a child", "Keep my breast if it is safe"],
        Topics = ["work", "fertility"],
        AskFirst = ["q-op-01", "q-st-09", "q-dx-07", "q-op-02", "q-dx-23"],
        AlsoAsk = ["q-st-02", "q-st-03", "q-op-08", "q-su-19", "q-li-05", "q-dx-01", "q-st-10"],
        Office = ["q-co-02", "q-co-03", "q-co-05", "q-co-06", "q-te-05", "q-te-10"],
        Records =
        [
            "rec-path-report", "rec-slides", "rec-imaging-files", "rec-imaging-reports", "rec-markers", "rec-plan", "rec-meds",
            "rec-mammogram", "rec-summary", "rec-insurance", "rec-photo-id",
        ],
    };

    public static IReadOnlyList<Traveller> All { get; } = [Rosa, Denise, Walter, Mei];

    public static Traveller Find(string id) => All.Single(t => string.Equals(t.Id, id, StringComparison.Ordinal));
}
