using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Plan;

/// <summary>Which scripts a stage needs.</summary>
public static class StageScripts
{
    public static IReadOnlyList<string> Of(PlanStage stage) => stage switch
    {
        PlanStage.Deciding => ["A"],
        PlanStage.Telling => ["A", "A2", "A3"],
        PlanStage.Choosing => ["B"],
        PlanStage.Insurance => ["C"],
        PlanStage.Received or PlanStage.Compared => ["F"],
        _ => [],
    };
}
