using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class CardTests : UiTest
{
    [Theory]
    [InlineData(true, "care-card care-card--emergency")]
    [InlineData(false, "care-card")]
    public void A_care_card_says_what_to_do_in_its_heading(bool emergency, string classes)
    {
        var card = Render<CareCard>(p => p.Add(c => c.Title, "Call 911 now for:").Add(c => c.Emergency, emergency).Add(c => c.Signs, ["a seizure", "fainting"]).AddChildContent("<p>Do not drive.</p>"));
        Assert.Equal(classes, card.Find("section").ClassName);
        Assert.Equal("Call 911 now for:", card.Find("h2").TextContent);
        Assert.Equal(["a seizure", "fainting"], card.FindAll("li").Select(sign => sign.TextContent));
        Assert.Equal("Do not drive.", card.Find("p").TextContent);
    }

    [Fact]
    public void The_next_step_is_one_card_with_one_heading()
    {
        var card = Render<NextStep>(p => p.Add(c => c.Kicker, "Next step").Add(c => c.Title, "Call today").Add(c => c.Text, "Slides take 10 days."));
        Assert.Equal("Next step", card.Find(".kicker").TextContent);
        Assert.Equal("Call today", Assert.Single(card.FindAll("h2")).TextContent);
    }

    [Theory]
    [InlineData(AlertKind.Info, "alert")]
    [InlineData(AlertKind.Warning, "alert alert--warning")]
    [InlineData(AlertKind.Danger, "alert alert--danger")]
    public void An_alert_speaks_only_when_it_answers_something(AlertKind kind, string classes)
    {
        var quiet = Render<Alert>(p => p.Add(c => c.Kind, kind).AddChildContent("Saved"));
        Assert.Equal(classes, quiet.Find("div").ClassName);
        Assert.False(quiet.Find("div").HasAttribute("role"));
        Assert.Equal("status", Render<Alert>(p => p.Add(c => c.Live, true)).Find("div").GetAttribute("role"));
    }

    [Fact]
    public void Details_are_closed_until_asked()
    {
        var details = Render<Details>(p => p.Add(c => c.Summary, "What is a biopsy?").AddChildContent("A small piece."));
        Assert.False(details.Find("details").HasAttribute("open"));
        Assert.Equal("What is a biopsy?", details.Find("summary").TextContent.Trim());
    }

    [Fact]
    public void A_card_has_a_heading_when_it_has_a_title()
    {
        Assert.Equal("My answers", Render<Card>(p => p.Add(c => c.Title, "My answers")).Find("section.card > h2").TextContent);
        Assert.Empty(Render<Card>().FindAll("h2"));
    }
}
