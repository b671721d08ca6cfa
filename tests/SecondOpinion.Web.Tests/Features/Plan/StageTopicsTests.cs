using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Features.Plan;

namespace SecondOpinion.Web.Tests.Features.Plan;

public sealed class StageTopicsTests
{
    private static readonly ContentLibrary Content = ContentLibrary.Load();

    public static TheoryData<PlanStage> Stages => [.. Enum.GetValues<PlanStage>()];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_page_that_a_stage_names_is_in_the_guide(PlanStage stage) =>
        Assert.True(StageTopics.Of(stage) is not { } topic || Content.Guide.Find(topic) is not null);

    [Theory]
    [MemberData(nameof(Stages))]
    public void Scripts_and_letters_that_a_stage_names_are_there(PlanStage stage)
    {
        Assert.All(StageScripts.Of(stage), id => Assert.NotEmpty(Content.Scripts[id].AllLines));
        Assert.All(StageLetters.Of(stage), id => Assert.NotEmpty(Content.Letters[id].Lines));
    }
}
