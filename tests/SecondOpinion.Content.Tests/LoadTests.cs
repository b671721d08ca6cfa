using SecondOpinion.Domain.Cases;
using Xunit;

namespace SecondOpinion.Content.Tests;

public class LoadTests
{
    private static readonly ContentLibrary Library = TheLibrary.Content;

    [Fact]
    public void All_questions_reasons_and_records_of_the_drafts_are_in()
    {
        Assert.Equal(208, Library.Rules.Prompts.Count - Library.Questions.ByIllness.Sum(illness => illness.Questions.Count));
        Assert.Equal(13, Library.Rules.Categories.Count);
        Assert.Equal(19, Library.Rules.Reasons.Count);
        Assert.InRange(Library.Rules.Records.Count, 38, int.MaxValue);
        Assert.InRange(Library.Records.Holders.Count, 12, int.MaxValue);
        Assert.Equal(10, Library.Records.Rights.Count);
        Assert.InRange(Library.Rules.LeadTimes.Count, 9, int.MaxValue);
        Assert.Equal(90, Library.Programmes.Count);
    }

    [Fact]
    public void Questions_of_single_illnesses_come_after_the_others()
    {
        var ids = Library.Rules.Prompts.ConvertAll(prompt => prompt.Id);
        var byIllness = Library.Questions.ByIllness.SelectMany(illness => illness.Questions).Select(question => question.Prompt.Id).ToList();
        Assert.InRange(byIllness.Count, 80, int.MaxValue);
        Assert.Equal(byIllness, ids.TakeLast(byIllness.Count));
    }

    [Fact]
    public void Three_questions_are_always_asked_before_leaving()
    {
        var last = Library.Rules.Prompts.Where(prompt => prompt.IsBeforeILeave).Select(prompt => prompt.Id);
        Assert.Equal(["q-ho-06", "q-te-07", "q-te-14"], last);
    }

    [Fact]
    public void A_question_speaks_in_the_patients_voice() =>
        Assert.Equal("How long can I safely wait before I choose?", Library.Questions.TextOf("q-op-01", Language.English));
}
