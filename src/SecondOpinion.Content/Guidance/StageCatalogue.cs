using System.Collections.Immutable;
using SecondOpinion.Content.Reading;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Content.Guidance;

/// <summary>The eleven stages, in their order, and their tasks.</summary>
public sealed class StageCatalogue
{
    private readonly ImmutableDictionary<PlanStage, StageEntry> _byStage;

    private StageCatalogue(ImmutableList<StageEntry> all)
    {
        All = all;
        _byStage = all.ToImmutableDictionary(entry => entry.Stage);
    }

    public ImmutableList<StageEntry> All { get; }

    public StageEntry this[PlanStage stage] => _byStage[stage];

    internal static StageCatalogue From(CatalogueFiles files)
    {
        var file = files.One("stages.yaml").Allowing("stages");
        var stages = ById<StageEntry>.Read("stage", file.Maps("stages"), map => new StageEntry(
            map.Allowing("id", "title", "title-review", "tasks").Named("id", RuleNames.Stages),
            map.Text("title"),
            map.OptionalText("title-review"),
            [.. ById<StageTask>.Read("task", map.Maps("tasks"), Task).All]));
        return stages.All.Select(entry => entry.Stage).SequenceEqual(Enum.GetValues<PlanStage>())
            ? new StageCatalogue([.. stages.All])
            : throw file.Fault("the stages must be all eleven, in their order");
    }

    private static StageTask Task(CatalogueMap map) => new(
        map.Allowing("id", "text", "visits", "only-with").Word("id"),
        map.Text("text"),
        map.AllNamed("visits", RuleNames.Visits),
        map.Find("only-with") is null ? null : map.Named("only-with", RuleNames.TestsDone));
}
