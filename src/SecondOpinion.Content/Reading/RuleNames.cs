using System.Collections.Immutable;
using SecondOpinion.Content.Guidance;
using SecondOpinion.Content.Reviews;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Content.Reading;

/// <summary>How the catalogues spell the values that the rules know.</summary>
internal static class RuleNames
{
    public static Names<VisitType> Visits { get; } = Named(
        ("in_person", VisitType.InPerson),
        ("virtual", VisitType.Virtual),
        ("pathology_only", VisitType.PathologyOnly),
        ("radiology_only", VisitType.RadiologyOnly));

    public static Names<Fact> Facts { get; } = Named(
        ("tissue", Fact.Tissue),
        ("cancer_named", Fact.CancerNamed),
        ("named", Fact.Named),
        ("plan_given", Fact.PlanGiven),
        ("first_treatment", Fact.FirstTreatment),
        ("surgery_planned", Fact.SurgeryPlanned),
        ("had_test", Fact.HadTest),
        ("had_surgery", Fact.HadSurgery),
        ("had_hospital_stay", Fact.HadHospitalStay),
        ("had_treatment", Fact.HadTreatment),
        ("has_implant", Fact.HasImplant));

    public static Names<TestsDone> TestsDone { get; } = Named(
        ("tissue", Guidance.TestsDone.Tissue),
        ("no_tissue", Guidance.TestsDone.NoTissue),
        ("scans_alone", Guidance.TestsDone.ScansAlone));

    public static Names<ReasonPace> Paces { get; } = Named(
        ("check_first", ReasonPace.CheckFirst),
        ("soon", ReasonPace.Soon),
        ("weeks", ReasonPace.Weeks),
        ("no_rush", ReasonPace.NoRush));

    public static Names<RecordNeed> Needs { get; } = Named(
        ("must", RecordNeed.Must),
        ("should", RecordNeed.Should),
        ("nice", RecordNeed.Nice));

    public static Names<bool> AskOffice { get; } = Named(("doctor", false), ("office", true));

    /// <summary>How a wait is known.</summary>
    public static Names<string> Bases { get; } = Named(("law", "law"), ("published", "published"), ("estimate", "estimate"));

    public static Names<string> ProgrammeKinds { get; } = Named(
        ("nci-center", "nci-center"),
        ("rare-center", "rare-center"),
        ("remote-programme", "remote-programme"));

    public static Names<InsuranceKind> InsuranceKinds { get; } = Named(
        ("original-medicare", InsuranceKind.OriginalMedicare),
        ("medicare-advantage", InsuranceKind.MedicareAdvantage),
        ("medicaid", InsuranceKind.Medicaid),
        ("employer", InsuranceKind.Employer),
        ("marketplace", InsuranceKind.Marketplace),
        ("veterans", InsuranceKind.Veterans),
        ("none", InsuranceKind.None),
        ("not-sure", InsuranceKind.NotSure));

    public static Names<DangerLevel> DangerLevels { get; } = Named(
        ("emergency", DangerLevel.Emergency),
        ("today", DangerLevel.Today));

    public static Names<Reviewer> Reviewers { get; } = Named(
        ("clinician", Reviewer.Clinician),
        ("translator", Reviewer.Translator));

    public static Names<PlanStage> Stages { get; } = Named(
        [.. Enum.GetValues<PlanStage>().Select(stage => (stage.ToString().ToLowerInvariant(), stage))]);

    /// <summary>The value of a key that must be one of the names.</summary>
    public static T Named<T>(this CatalogueMap map, string key, Names<T> names) =>
        map.Known(map.Word(key), key, names);

    /// <summary>The values of a list of names; empty where the key is absent.</summary>
    public static ImmutableHashSet<T> AllNamed<T>(this CatalogueMap map, string key, Names<T> names) =>
        [.. map.Words(key).Select(word => map.Known(word, key, names))];

    /// <summary>The value of one name under a key.</summary>
    public static T Known<T>(this CatalogueMap map, string word, string key, Names<T> names) => names.TryFind(word, out var value)
        ? value
        : throw map.Find(key)!.Fault($"\"{word}\" is not known; known are {names.All}");

    private static Names<T> Named<T>(params (string Name, T Value)[] names) => new(names);
}
