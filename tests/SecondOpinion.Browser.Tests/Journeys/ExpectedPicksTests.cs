using System.Text.Json;
using SecondOpinion.Browser.Tests.Rig;

namespace SecondOpinion.Browser.Tests.Journeys;

public sealed class ExpectedPicksTests
{
    [Fact]
    public void What_the_journeys_expect_is_what_the_specification_says()
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "content", "expected_picks.json");
        Assert.SkipUnless(File.Exists(path), "The specification does not stand beside this clone.");
        using var all = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var traveller in Travellers.All)
        {
            var said = all.RootElement.GetProperty(traveller.Id);
            Assert.Equal(Ids(said, "ask_first"), traveller.AskFirst);
            Assert.Equal(Ids(said, "also_ask"), traveller.AlsoAsk);
            Assert.Equal(Ids(said, "office"), traveller.Office);
            Assert.Equal(Ids(said, "helper"), traveller.HelperAsks);
            Assert.Equal(Ids(said, "records_in_order"), traveller.Records);
        }
    }

    private static string?[] Ids(JsonElement said, string list) => [.. said.GetProperty(list).EnumerateArray().Select(id => id.GetString())];
}
