using FsCheck;
using FsCheck.Fluent;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class InOrderTests
{
    [Fact]
    public void Things_are_equal_exactly_when_each_is_in_the_same_place() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int[] Some, int[] Others)>(), any =>
            new InOrder<int>(any.Some).Equals(new InOrder<int>(any.Others)) == any.Some.SequenceEqual(any.Others)
            && new InOrder<int>(any.Some).Equals((object)new InOrder<int>([.. any.Some]))
            && new InOrder<int>(any.Some).GetHashCode() == new InOrder<int>([.. any.Some]).GetHashCode()
            && !new InOrder<int>(any.Some).Equals(new InOrder<int>([.. any.Some, 1])))
        .QuickCheckThrowOnFailure();
}
