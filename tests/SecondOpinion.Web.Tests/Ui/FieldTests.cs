using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class FieldTests : UiTest
{
    [Fact]
    public void A_text_field_has_label_hint_error_and_its_value_back()
    {
        var field = Render<TextField>(p => p
            .Add(c => c.Name, "place").Add(c => c.Label, "ZIP code or city").Add(c => c.Hint, "Like 10001").Add(c => c.Error, "Enter a ZIP code")
            .Add(c => c.Value, "<b>1000").Add(c => c.MaxLength, 60).Add(c => c.InputMode, "numeric"));
        var input = field.Find("input");
        Assert.Equal("place", field.Find("label").GetAttribute("for"));
        Assert.Equal("place", input.Id);
        Assert.Equal("<b>1000", input.GetAttribute("value"));
        Assert.Equal("place-hint place-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("60", input.GetAttribute("maxlength"));
    }

    [Fact]
    public void The_label_is_the_heading_where_the_field_is_the_question()
    {
        var field = Render<TextField>(p => p.Add(c => c.Name, "name").Add(c => c.Label, "What is it called?").Add(c => c.LabelIsHeading, true));
        Assert.Equal("What is it called?", field.Find("label > h1").TextContent);
    }

    [Fact]
    public void A_text_area_gives_back_what_was_typed_and_takes_no_more_than_the_server()
    {
        var area = Render<TextArea>(p => p.Add(c => c.Name, "note").Add(c => c.Label, "Note").Add(c => c.Value, "one\n</textarea><script>"));
        var box = (AngleSharp.Html.Dom.IHtmlTextAreaElement)area.Find("textarea");
        Assert.Equal("10000", box.GetAttribute("maxlength"));
        Assert.Equal("one\n</textarea><script>", box.GetAttribute("value") ?? box.Value);
        Assert.Empty(area.FindAll("script"));
    }

    [Fact]
    public void A_date_is_three_plain_boxes()
    {
        var date = Render<DateField>(p => p.Add(c => c.Name, "start").Add(c => c.Legend, "When?").Add(c => c.Value, new DateText("3", "27", "2026")).Add(c => c.Error, "Enter the date"));
        Assert.Equal(["start-month", "start-day", "start-year"], date.FindAll("input").Select(input => input.GetAttribute("name")));
        Assert.Equal(["3", "27", "2026"], date.FindAll("input").Select(input => input.GetAttribute("value")));
        Assert.Equal(["Month", "Day", "Year"], date.FindAll("label").Select(label => label.TextContent));
        Assert.Equal("start-error", date.Find("fieldset#start").GetAttribute("aria-describedby"));
    }

    [Fact]
    public void A_typed_part_of_a_date_is_heard_with_the_rest()
    {
        var heard = DateText.Empty;
        var date = Render<DateField>(p => p.Add(c => c.Name, "start").Add(c => c.Legend, "When?").Add(c => c.Value, new DateText("3", null, null)).Add(c => c.ValueChanged, now => heard = now));
        date.Find("#start-day").Change("27");
        Assert.Equal(new DateText("3", "27", null), heard);
    }
}
