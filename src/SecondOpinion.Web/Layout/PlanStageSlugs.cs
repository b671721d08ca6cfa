using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Layout;

/// <summary>The last part of a plan stage's address.</summary>
public static class PlanStageSlugs
{
    public static string Of(PlanStage stage) => stage switch
    {
        PlanStage.Deciding => "deciding",
        PlanStage.Telling => "telling",
        PlanStage.Choosing => "choosing",
        PlanStage.Insurance => "insurance",
        PlanStage.Requesting => "requesting",
        PlanStage.Sending => "sending",
        PlanStage.Scheduled => "scheduled",
        PlanStage.Visited => "visited",
        PlanStage.Received => "received",
        PlanStage.Compared => "compared",
        PlanStage.Decided => "decided",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No such stage."),
    };

    /// <summary>The stage of a slug, or null when there is none.</summary>
    public static PlanStage? Find(string slug) =>
        Enum.GetValues<PlanStage>().Where(stage => string.Equals(Of(stage), slug, StringComparison.OrdinalIgnoreCase)).Select(stage => (PlanStage?)stage).FirstOrDefault();
}
