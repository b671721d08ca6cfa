using SecondOpinion.Domain.Cases;

namespace SecondOpinion.TestKit;

/// <summary>Builds a case the way the wizard does: one answer after the other. What is not answered stays unanswered.</summary>
public sealed class CaseBuilder
{
    private CaseFile file = new(CaseId.New(), ACase.Started);

    public CaseFile Build() => file;

    public CaseBuilder For(Person person, string? firstName = null) => Then(f => f with { For = new PlanFor(person, firstName) });

    public CaseBuilder Told(ToldKind kind, bool isRare = false) => Then(f => f with { Told = new Told(kind, isRare) });

    public CaseBuilder Named(string? ownWords) => Then(f => f with { Diagnosis = new ReportedDiagnosis(ownWords, HasNoName: false) });

    public CaseBuilder HasNoName() => Then(f => f with { Diagnosis = new ReportedDiagnosis(null, HasNoName: true) });

    public CaseBuilder Happened(SoFar soFar) => Then(f => f with { SoFar = soFar });

    public CaseBuilder MustStartNow(YesNoUnknown answer, DateOnly? start = null) =>
        Then(f => f.SayUrgency(new Urgency(answer, start)) with { StartSoonSeen = true });

    /// <summary>Reason ids in the order picked; their groups are taken as ticked.</summary>
    public CaseBuilder Because(params string[] reasons) =>
        Then(f => f.PickReasons(new ChosenReasons([.. reasons], null, NotSure: false)) with { ReasonGroups = [] });

    public CaseBuilder WhatMatters(params string[] lines) => Then(f => f.SayWhatMatters(new Goals([.. lines], f.Goals?.Topics ?? [])));

    public CaseBuilder AskAbout(params string[] topics) => Then(f => f.SayWhatMatters(new Goals(f.Goals?.Lines ?? [], [.. topics])));

    public CaseBuilder Wants(VisitType? type) => Then(f => f with { WantedVisit = new WantedVisit(type) });

    public CaseBuilder Lists(params string[] places) => Then(f => f with
    {
        Shortlist = places.Aggregate(f.Shortlist, (list, name) => list.Add(new ShortlistEntry(Guid.NewGuid(), null, name, null))),
    });

    public CaseBuilder Help(YesNoUnknown willHelp, string? name = null) => Then(f => f with { Helper = new Helper(willHelp, name) });

    /// <summary>Goes on from the specialist page, from the questions page and from Check answers.</summary>
    public CaseBuilder Planned() => Then(f => f with { SpecialistsSeen = true, QuestionsSeen = true, PlanMadeAt = ACase.Started });

    public CaseBuilder Visits(DateOnly day) => Then(f => f.Visiting(new Visit(day, null, null, null)));

    private CaseBuilder Then(Func<CaseFile, CaseFile> answer)
    {
        file = answer(file);
        return this;
    }
}
