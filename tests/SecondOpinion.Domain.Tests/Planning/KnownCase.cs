using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Domain.Tests.Planning;

/// <summary>What one acceptance case must be given, ids in order.</summary>
public sealed record KnownCase(
    string Name,
    CaseFacts Facts,
    int Eligible,
    string[] AskFirst,
    string[] AlsoAsk,
    string[] Office,
    string[] Helper,
    string[] Hard,
    string[] Records)
{
    /// <summary>xunit shows this as the name of the case.</summary>
    public override string ToString() => Name;

    /// <summary>Asserts that these facts are given exactly this, to the letter and in order.</summary>
    public void IsGivenTo(CaseFacts facts, RuleBook rules)
    {
        var picks = QuestionPicks.For(facts, rules);
        Assert.Equal(AskFirst, picks.AskFirst);
        Assert.Equal(AlsoAsk, picks.AlsoAsk);
        Assert.Equal(Office, picks.Office);
        Assert.Equal(Helper, picks.Helper);
        Assert.Equal(Hard, picks.Hard);
        Assert.Equal(Eligible, picks.Eligible.Count);
        Assert.Equal(Records, RecordList.For(facts, rules).Needed);
    }

    /// <summary>The same case as the wizard's answers give it.</summary>
    public CaseFile Answered => Name switch
    {
        "P1" => TestKit.ACase.Rosa(),
        "P2" => TestKit.ACase.Denise(),
        "P3" => TestKit.ACase.Walter(),
        "P4" => TestKit.ACase.Mei(),
        _ => throw new InvalidOperationException($"Nobody answers for {Name}."),
    };
}
