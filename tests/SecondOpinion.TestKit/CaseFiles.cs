using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.TestKit;

/// <summary>Case files to test with.</summary>
public static class CaseFiles
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static CaseFile Empty(CaseId? id = null) => new(id ?? CaseId.New(), Start);

    /// <summary>A case with every section answered. <paramref name="canary"/> is in every text a person can type.</summary>
    public static CaseFile Full(CaseId? id = null, string canary = "Canary") => Empty(id) with
    {
        For = new PlanFor(Person.SomeoneIHelp, $"{canary} name"),
        Told = new Told(ToldKind.BloodCancer, IsRare: true),
        Diagnosis = new ReportedDiagnosis($"{canary} illness", HasNoName: false),
        SoFar = SoFar.HadBiopsy | SoFar.GivenPlan,
        Urgency = new Urgency(YesNoUnknown.No, new DateOnly(2026, 4, 20)) { SafeUntil = new DateOnly(2026, 5, 4) },
        StartSoonSeen = true,
        ReasonGroups = ["plan", "people"],
        Reasons = new ChosenReasons(["r-cancer", "r-surgery"], $"{canary} reason", NotSure: false),
        Goals = new Goals([$"{canary} goal one", $"{canary} goal two"], ["work"]),
        WantedVisit = new WantedVisit(VisitType.Virtual),
        SearchPlace = new SearchPlace($"{canary} city", 100) { Kind = PlaceKind.Clinician, Specialty = "blood", Name = $"{canary} called", TelehealthOnly = true, Trail = $"{canary} trail" },
        SpecialistsSeen = true,
        Shortlist = Places(canary),
        Helper = new Helper(YesNoUnknown.Yes, $"{canary} helper"),
        Questions = Questions(canary),
        QuestionsSeen = true,
        PlanMadeAt = Start.AddHours(1),
        Tracking = TrackedFiles.Full(canary),
        TrackedChanges = 3,
        Subjects = SubjectList.Empty.Note(2, [(SubjectKind.Record, "rec-slides"), (SubjectKind.Request, $"{TrackedCase.RequestId:N}")]),
        LastChange = new LastChange(3, Tracking.Empty.ChangeLetters(letters => letters.Say("address", $"{canary} address")), ImmutableSortedDictionary<PlanStage, StageStatus>.Empty)
        {
            Urgency = new Urgency(YesNoUnknown.Unknown, null),
            StartSoonSeen = true,
        },
        LastPress = new LastPress(3, IsTakenBack: false),
        Reminders = new Reminders($"{canary}@example.org", DayBefore: true, MorningOf: true, Language.Spanish),
        StageMarks = ImmutableSortedDictionary<PlanStage, StageStatus>.Empty.Add(PlanStage.Insurance, StageStatus.NotNeeded),
        StartDateCall = new StartDateCall(new DateOnly(2026, 4, 20), new DateOnly(2026, 4, 7)) { SafeUntil = new DateOnly(2026, 5, 4) },
        Drafts = ImmutableSortedDictionary.Create<string, FieldValues>(StringComparer.Ordinal).Add("name", FieldValues.Empty.With("words", $"{canary} draft")),
    };

    private static Shortlist Places(string canary)
    {
        var center = new ShortlistEntry(Guid.NewGuid(), "nci-moffitt", $"{canary} center", $"{canary} phone")
        {
            Kind = PlaceKind.Center,
            Address = $"1 {canary} Street, Tampa, FL 33612",
            City = "Tampa, FL",
            Miles = 41.5,
            OffersTelehealth = true,
            Website = new Uri("https://example.org/opinions"),
            Source = "A list",
            SourceOn = new DateOnly(2026, 6, 10),
            Asked = new PlaceAnswers(TakesMyPlan: true, $"{canary} wait", $"{canary} experience"),
        };
        return new([center]) { LastRemoved = new(new ShortlistEntry(Guid.NewGuid(), null, $"{canary} removed", null), 1) };
    }

    private static QuestionList Questions(string canary) => new(
        [
            PatientQuestion.From("q-op-01", QuestionPlace.Visit),
            PatientQuestion.From("q-hard-01", QuestionPlace.Visit) with { OwnWords = $"{canary} hard words" },
            new PatientQuestion("own-1", null, $"{canary} own question", QuestionPlace.Visit, Asker.Helper),
            PatientQuestion.From("q-office-01", QuestionPlace.Office),
        ],
        [new PatientQuestion("own-2", null, $"{canary} removed question", QuestionPlace.Visit, Asker.Patient)],
        IsTouched: true);
}
