using System.Text.Json;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>The acceptance cases come out to the letter, from their facts and from the wizard's answers.</summary>
public sealed class KnownCasesTests
{
    public static TheoryData<string> Names => ["P1", "P2", "P3", "P4"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_facts_give_exactly_these_questions_and_records(string name)
    {
        var known = Known(name);
        known.IsGivenTo(known.Facts, RealRules.Book);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_wizards_answers_give_the_same(string name)
    {
        var known = Known(name);
        known.IsGivenTo(Domain.Planning.CaseFacts.Of(known.Answered, RealRules.Book), RealRules.Book);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_cases_are_those_of_the_content_specification(string name)
    {
        if (SharedContent.Find("expected_picks.json") is not { } file)
        {
            Assert.Skip("The shared content folder does not stand beside this clone.");
            return;
        }

        using var all = JsonDocument.Parse(File.ReadAllText(file));
        var expected = all.RootElement.GetProperty(name);
        var known = Known(name);
        Assert.Equal(Ids(expected, "ask_first"), known.AskFirst);
        Assert.Equal(Ids(expected, "also_ask"), known.AlsoAsk);
        Assert.Equal(Ids(expected, "office"), known.Office);
        Assert.Equal(Ids(expected, "helper"), known.Helper);
        Assert.Equal(Ids(expected, "hard_offered"), known.Hard);
        Assert.Equal(Ids(expected, "records_in_order"), known.Records);
        Assert.Equal(expected.GetProperty("eligible").GetInt32(), known.Eligible);
        Assert.Equal(Ids(expected.GetProperty("input"), "reasons"), known.Facts.Reasons);
    }

    private static KnownCase Known(string name) => KnownCases.All.Single(known => known.Name == name);

    private static string[] Ids(JsonElement holder, string list) => [.. holder.GetProperty(list).EnumerateArray().Select(id => id.GetString()!)];
}
