using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Layout;

/// <summary>Each answer of a case in words; empty where nothing was answered.</summary>
public sealed class AnswerTexts(CaseFile file, CasePlan plan, ContentLibrary content, Wording words)
{
    public IReadOnlyList<string> Who => file.For switch
    {
        null => [],
        { Person: Person.Me } planFor => Lines(words["wizard.who.me"], planFor.FirstName),
        { Person: Person.MyChild } planFor => Lines(words["wizard.who.child"], planFor.FirstName),
        var planFor => Lines(words["wizard.who.other"], planFor.FirstName),
    };

    public IReadOnlyList<string> Told => file.Told is { } told ? Lines(KindText(told.Kind), told.IsRare ? words["wizard.check.rare"] : null) : [];

    public IReadOnlyList<string> Name => file.Diagnosis is { } diagnosis ? Lines(diagnosis.OwnWords, diagnosis.HasNoName ? words["wizard.check.no-name"] : null) : [];

    public IReadOnlyList<string> SoFar => file.SoFar switch
    {
        null => [],
        Domain.Cases.SoFar.Nothing => [words["wizard.check.none"]],
        var soFar => Lines(
            Has(Domain.Cases.SoFar.HadBiopsy, "wizard.so-far.biopsy"),
            Has(Domain.Cases.SoFar.HadScans, "wizard.so-far.scans"),
            Has(Domain.Cases.SoFar.GivenPlan, "wizard.so-far.plan"),
            Has(Domain.Cases.SoFar.SurgeryAdvised, "wizard.so-far.surgery"),
            Has(Domain.Cases.SoFar.TreatmentStarted, "wizard.so-far.started"),
            Has(Domain.Cases.SoFar.DoctorsDiffer, "wizard.so-far.differ")),
    };

    public IReadOnlyList<string> Urgency => file.Urgency is { } urgency
        ? [YesNo(urgency.StartNow, words["wizard.unknown"]), .. StartWords.Of(urgency, words)]
        : [];

    public IReadOnlyList<string> ReasonGroups => [.. (file.ReasonGroups ?? []).Where(id => content.Rules.Reasons.Exists(r => string.Equals(r.Group, id, StringComparison.Ordinal))).Select(id => content.Reasons.GroupLabelOf(id, words.Language, file.For))];

    public IReadOnlyList<string> Reasons => file.Reasons is { } reasons
        ? [.. reasons.Ids.Where(id => content.Rules.Reasons.Exists(r => string.Equals(r.Id, id, StringComparison.Ordinal))).Select(id => content.Reasons.LabelOf(id, words.Language, file.For)), .. Lines(reasons.SomethingElse, reasons.NotSure ? words["wizard.check.not-sure"] : null)]
        : [];

    public IReadOnlyList<string> Matters => file.Goals is { } goals ? [.. goals.Lines, .. goals.Topics.Select(TopicText)] : [];

    public IReadOnlyList<string> VisitType => file.WantedVisit is { } wanted ? [VisitTypeText(wanted.Type)] : [];

    public IReadOnlyList<string> Specialists => [.. file.Shortlist.Entries.Select(e => e.Name)];

    public IReadOnlyList<string> Helper => file switch
    {
        { For.Person: Person.SomeoneIHelp } => [words["wizard.yes"]],
        { Helper: { } helper } => Lines(YesNo(helper.WillHelp, words["wizard.helper.unknown"]), helper.Name),
        _ => [],
    };

    public IReadOnlyList<string> Questions => [words.With("wizard.check.question-count", ("count", plan.Questions.In(QuestionPlace.Visit).Count()))];

    private string? Has(Domain.Cases.SoFar flag, string key) => file.SoFar?.HasFlag(flag) == true ? words[key] : null;

    private string YesNo(YesNoUnknown answer, string unknown) => answer switch
    {
        YesNoUnknown.Yes => words["wizard.yes"],
        YesNoUnknown.No => words["wizard.no"],
        _ => unknown,
    };

    private string TopicText(string topic) => topic switch
    {
        "work" => words["wizard.matters.work"],
        "fertility" => words["wizard.matters.fertility"],
        "interpreter" => words["wizard.matters.interpreter"],
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "No words for this topic."),
    };

    private string VisitTypeText(VisitType? type) => type switch
    {
        Domain.Cases.VisitType.InPerson => words["wizard.visit-type.in-person"],
        Domain.Cases.VisitType.Virtual => words["wizard.visit-type.video"],
        Domain.Cases.VisitType.PathologyOnly => words["wizard.visit-type.slides"],
        Domain.Cases.VisitType.RadiologyOnly => words["wizard.visit-type.scans"],
        _ => words["wizard.visit-type.not-sure"],
    };

    private string KindText(ToldKind kind) => kind switch
    {
        ToldKind.CancerLump => words["wizard.told.cancer-lump"],
        ToldKind.LumpNotNamedCancer => words["wizard.told.lump"],
        ToldKind.BloodCancer => words["wizard.told.blood-cancer"],
        ToldKind.HeartValve => words["wizard.told.heart-valve"],
        ToldKind.BrainOrNerves => words["wizard.told.brain-nerves"],
        ToldKind.BoneJointSpine => words["wizard.told.bone-joint-spine"],
        ToldKind.RareIllness => words["wizard.told.rare-illness"],
        ToldKind.LongTermIllness => words["wizard.told.long-term"],
        ToldKind.NoNameYet => words["wizard.told.no-name"],
        ToldKind.SomethingElse => words["wizard.told.something-else"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words for this kind."),
    };

    private static string[] Lines(params string?[] lines) => [.. lines.OfType<string>()];
}
