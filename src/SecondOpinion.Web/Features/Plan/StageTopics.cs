using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>The one page of the guide that fits a stage.</summary>
public static class StageTopics
{
    /// <summary>The topic's id, or null where none fits.</summary>
    public static string? Of(PlanStage stage) => stage switch
    {
        PlanStage.Deciding => "when-it-helps",
        PlanStage.Telling => "how-to-tell",
        PlanStage.Choosing => "finding-a-specialist",
        PlanStage.Insurance => "insurance",
        PlanStage.Requesting => "records-and-your-rights",
        PlanStage.Sending => "slides-and-scans",
        PlanStage.Scheduled => "getting-ready",
        PlanStage.Visited => "at-the-visit",
        PlanStage.Compared => "after-different",
        PlanStage.Decided => "a-third-opinion",
        _ => null,
    };
}
