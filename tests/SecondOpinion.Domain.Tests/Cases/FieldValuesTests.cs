using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Tests.Cases;

public sealed class FieldValuesTests
{
    [Theory]
    [InlineData("  a ", "a")]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void One_value_is_trimmed_and_blank_is_none(string? typed, string? read) =>
        Assert.Equal(read, FieldValues.Empty.With("field", typed).One("field"));

    [Fact]
    public void Several_values_keep_their_order()
    {
        var values = FieldValues.Empty.With("reason", "b", null, "a");
        Assert.Equal(["b", "a"], values.All("reason"));
        Assert.True(values.Has("reason", "a"));
        Assert.False(values.Has("reason", "A"));
        Assert.False(values.Has("other", "a"));
    }

    [Fact]
    public void Setting_a_field_to_nothing_leaves_it_out() =>
        Assert.Empty(FieldValues.Empty.With("field", "a").With("field", (string?)null).Fields);
}
