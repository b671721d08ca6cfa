using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class QuestionTests : UiTest
{
    [Fact]
    public void The_legend_holds_the_only_heading()
    {
        var question = Render<Question>(p => p.Add(c => c.Id, "so-far").Add(c => c.Title, "What has happened so far?").Add(c => c.Part, "Part 1 of 4").Add(c => c.Hint, "Pick all that fit."));
        Assert.Equal("What has happened so far?", question.Find("fieldset > legend > h1").TextContent);
        Assert.Equal("Part 1 of 4", question.Find(".step-caption").TextContent);
        Assert.Equal("so-far-group-hint", question.Find("fieldset").GetAttribute("aria-describedby"));
    }

    [Fact]
    public void It_shows_the_error_of_its_own_field_only()
    {
        FieldError[] errors = [new("other", "Not this"), new("so-far", "Choose one")];
        var question = Render<Question>(p => p.Add(c => c.Id, "so-far").Add(c => c.Title, "T").Add(c => c.Errors, errors));
        Assert.Equal("Error: Choose one", question.Find(".usa-error-message").TextContent);
        Assert.Equal("so-far-group-error", question.Find("fieldset").GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Without_hint_and_error_nothing_is_described()
    {
        var question = Render<Question>(p => p.Add(c => c.Id, "so-far").Add(c => c.Title, "T"));
        Assert.False(question.Find("fieldset").HasAttribute("aria-describedby"));
    }
}
