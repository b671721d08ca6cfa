using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>Which letters of the guide a stage needs.</summary>
public static class StageLetters
{
    public static IReadOnlyList<string> Of(PlanStage stage) => stage switch
    {
        PlanStage.Requesting => ["D", "D2", "E"],
        PlanStage.Sending => ["cover-note", "story"],
        PlanStage.Scheduled => ["goals"],
        PlanStage.Received => ["shared-care"],
        PlanStage.Decided => ["shared-care", "thank-you-no"],
        _ => [],
    };
}
