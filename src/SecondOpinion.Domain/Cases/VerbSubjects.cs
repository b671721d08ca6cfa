namespace SecondOpinion.Domain.Cases;

/// <summary>What kind of thing a verb is about, where it is about one.</summary>
public static class VerbSubjects
{
    private static readonly SubjectKind[] Anything = Enum.GetValues<SubjectKind>();

    /// <summary>The kinds of things that a change by this verb may be said of; none where the verb says all there is to say.</summary>
    public static IReadOnlyList<SubjectKind> Of(CaseVerb verb) => verb switch
    {
        CaseVerb.MarkRecord or CaseVerb.TrackRecord => [SubjectKind.Record],
        CaseVerb.AddRequest or CaseVerb.ChangeRequest or CaseVerb.RemoveRequest or CaseVerb.ChooseRequest or CaseVerb.LogContact => [SubjectKind.Request],
        CaseVerb.SetVisit or CaseVerb.PlanVisit or CaseVerb.AnswerQuestion or CaseVerb.SayFeeling => [SubjectKind.Request],
        CaseVerb.AskQuestion or CaseVerb.AskOwnQuestion or CaseVerb.RewordQuestion or CaseVerb.RemoveQuestion or CaseVerb.RestoreQuestion or CaseVerb.AssignQuestion => [SubjectKind.Question],
        CaseVerb.LogInsuranceCall => [SubjectKind.InsuranceCall],
        >= CaseVerb.ListRecord and <= CaseVerb.LogRecordCall => [SubjectKind.Record],
        (>= CaseVerb.ConsiderRequest and <= CaseVerb.ChooseVisitQuestions) or CaseVerb.TryOffice => [SubjectKind.Request],
        CaseVerb.CompleteRecord => [SubjectKind.Record],
        CaseVerb.TakeBack => Anything,
        _ => [],
    };
}
