using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.TestKit;

namespace SecondOpinion.Domain.Tests.Planning;

public sealed class RecordStepsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pressing_on_leads_to_the_end_and_pressing_back_to_the_start(bool isOwn)
    {
        var item = RecordItem.Untouched;
        List<RecordStatus> way = [item.Status];
        while (RecordSteps.On(item, isOwn) is { } on)
        {
            item = item.MoveTo(on, ACase.Day0);
            way.Add(on);
        }

        Assert.Equal(RecordStatus.TheyHaveIt, item.Status);
        List<RecordStatus> back = [item.Status];
        while (RecordSteps.Back(item, isOwn) is { } step)
        {
            item = item.MoveTo(step, ACase.Day0);
            back.Insert(0, step);
        }

        Assert.Equal(way, back);
    }

    [Fact]
    public void What_a_person_has_at_home_is_never_asked_for()
    {
        foreach (var status in Enum.GetValues<RecordStatus>())
        {
            var item = RecordItem.Untouched.MoveTo(status, ACase.Day0);
            Assert.DoesNotContain(RecordStatus.Asked, new[] { RecordSteps.On(item, isOwn: true), RecordSteps.Back(item, isOwn: true) }.OfType<RecordStatus>().Where(_ => status != RecordStatus.Waiting));
        }

        Assert.False(RecordSteps.Allows(RecordStatus.Asked, isOwn: true));
        Assert.True(RecordSteps.Allows(RecordStatus.Asked, isOwn: false));
    }

    [Fact]
    public void What_came_without_being_asked_for_goes_back_to_the_start() =>
        Assert.Equal(RecordStatus.ToAsk, RecordSteps.Back(RecordItem.Untouched.MoveTo(RecordStatus.GotIt, ACase.Day0), isOwn: false));
}
