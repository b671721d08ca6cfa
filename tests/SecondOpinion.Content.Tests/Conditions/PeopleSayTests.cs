using SecondOpinion.Content.Tests.Texts;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

/// <summary>A person types what the doctor said. The app has to know the illness, or to say nothing, and must not take it for another.</summary>
public class PeopleSayTests
{
    private const double Enough = 0.95;
    private const int Offered = 5;

    private static readonly ContentLibrary Library = TheLibrary.Content;

    [Fact]
    public void Nearly_all_find_their_illness_by_going_on_or_among_the_first_suggestions()
    {
        var missed = WhatPeopleSay.OfIllnesses.Where(said => !IsFound(said)).Select(said => said.Words).ToList();
        Assert.True(missed.Count <= WhatPeopleSay.OfIllnesses.Count * (1 - Enough), string.Join('\n', missed));
    }

    /// <summary>A few have no illness in the library; a wrong one would be worse than none.</summary>
    [Fact]
    public void Nobody_is_led_to_another_illness() => Hard.None(
        from said in WhatPeopleSay.OfIllnesses
        from named in Named(said.Words)
        where !said.Right.Contains(named)
        select $"{said.Words}: {named}");

    [Fact]
    public void Every_right_answer_is_a_condition() => Hard.None(WhatPeopleSay.OfIllnesses
        .SelectMany(said => said.Right)
        .Except(Library.Conditions.Rules.Select(rule => rule.Id), StringComparer.Ordinal));

    private static bool IsFound(WhatPeopleSay.Phrase said) =>
        said.Right.Count == 0
        || Named(said.Words).Any(said.Right.Contains)
        || TheLibrary.Found(said.Words, Offered).Any(said.Right.Contains);

    private static IEnumerable<string> Named(string words) => Library.Rules.ConditionNames.In(words).Select(rule => rule.Id);
}
