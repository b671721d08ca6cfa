using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>A step in words: what, why now, and what its button says.</summary>
public sealed record StepWords(string Title, string Why, string Action)
{
    public static StepWords Of(PlannedStep step, CaseFile file, ContentLibrary content, Wording words, DateOnly today)
    {
        var key = $"plan.next.{Kebab.Of(step.Step)}";
        var unheard = step is { Step: NextStep.CallOfficeBack, Request: { } id } && file.Tracking.Request(id) is { } asked && OfficeCall.In(file, asked) is { Said: null } silent ? silent : null;
        (string, object?)[] values =
        [
            ("day", step.Day is { } day ? words.Date(step.From is { } waited ? WaitedCall.On(waited, day) : day) : words["plan.waiting.some-day"]),
            ("office", file.Shortlist.Entries.Find(entry => entry.Id == step.Place)?.Name ?? OfficeName(step.Request, file, words)),
            ("since", unheard is { } call ? words.Date(call.Since) : ""),
            ("record", step.Record is { } record ? content.Records.NameOf(record, words.Language, file.For) : ""),
        ];
        // One office that is to be called is named; of a whole list, the person picks.
        var titled = step is { Step: NextStep.CallOffice, Request: not null } or { Step: NextStep.CallOffice, Place: not null } ? $"{key}.one" : key;
        var isOfWait = step.Step is NextStep.SayIfTreatmentStarted or NextStep.CallAboutStartDate && file.Urgency is { WaitEndsFirst: true };
        var why = step switch
        {
            { Step: NextStep.WaitToday, Day: null } => $"{key}.why-no-day",
            { Step: NextStep.WaitToday, From: { } from } => $"{key}.why-{Kebab.Of(from)}",
            { Step: NextStep.CallAboutStartDate } when StartDateNotice.For(file) is { VisitDate: null } => $"{key}.why-both",
            { Step: NextStep.CallOffice or NextStep.ChooseWhoToSee } when PlacesToCall.AreAfterNo(file) => $"{key}.why-after-no",
            _ when unheard is not null => $"{key}.why-unheard",
            { Because: LateReason.Promise or LateReason.BeforeVisit } => $"{key}.why-{Kebab.Of(step.Because.Value)}",
            _ when isOfWait => $"{key}.why-wait",
            { Step: NextStep.CallOfficeBack or NextStep.CallPlanBack or NextStep.AskForApproval or NextStep.AskForReport } when step.Day == today => $"{key}.why-today",
            _ => $"{key}.why",
        };
        var action = unheard is not null ? $"{key}.action-unheard"
            : isOfWait && step.Step == NextStep.SayIfTreatmentStarted ? $"{key}.action-wait"
            : step.Place is not null ? $"{key}.action"
            : $"{titled}.action";
        return new StepWords(words.With($"{titled}.title", values), words.With(why, values), words[action]);
    }

    /// <summary>The office of a request, or "the new office" while it has no name.</summary>
    public static string OfficeName(Guid? request, CaseFile file, Wording words) =>
        request is { } id && file.Tracking.Request(id)?.Name is { Length: > 0 } name ? name : words["plan.waiting.an-office"];
}
