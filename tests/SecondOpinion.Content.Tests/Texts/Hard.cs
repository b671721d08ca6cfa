using Xunit;

namespace SecondOpinion.Content.Tests.Texts;

/// <summary>Lists every text that fails a check, whole, so that it can be mended in one go.</summary>
internal static class Hard
{
    public static void None(IEnumerable<string> failing)
    {
        var list = failing.Distinct().ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }
}
