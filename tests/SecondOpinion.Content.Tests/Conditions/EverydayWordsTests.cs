using SecondOpinion.Content.Tests.Texts;
using Xunit;

namespace SecondOpinion.Content.Tests.Conditions;

public class EverydayWordsTests
{
    [Fact]
    public void Everyday_words_name_no_illness() => Hard.None(
        from words in WhatPeopleSay.OfEverydayThings
        from named in TheLibrary.Content.Rules.ConditionNames.In(words)
        select $"{words}: {named.Id}");
}
