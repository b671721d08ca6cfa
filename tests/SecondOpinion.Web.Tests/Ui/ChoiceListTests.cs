using AngleSharp.Html.Dom;
using Bunit;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

public sealed class ChoiceListTests : UiTest
{
    private static readonly Choice[] Colours = [new("red", "Red"), new("blue", "Blue", "Like the sky"), new("none", "I do not know")];

    [Fact]
    public void The_whole_row_is_the_label_of_a_native_input()
    {
        var rows = Show(multiple: false).FindAll("label.choice");
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal("radio", row.QuerySelector("input")!.GetAttribute("type")));
        Assert.Equal("Like the sky", rows[1].QuerySelector("small")!.TextContent);
    }

    [Fact]
    public void Error_links_find_the_first_row_by_the_fields_name()
    {
        var inputs = Show(multiple: true).FindAll("input");
        Assert.Equal(["colour", "colour-2", "colour-3"], inputs.Select(input => input.Id));
        Assert.All(inputs, input => Assert.Equal("colour", input.GetAttribute("name")));
    }

    [Fact]
    public void What_was_picked_is_shown_again()
    {
        var inputs = Show(multiple: true, "blue", "none").FindAll("input").Cast<IHtmlInputElement>();
        Assert.Equal([false, true, true], inputs.Select(input => input.IsChecked));
    }

    [Fact]
    public void An_error_is_tied_to_every_row()
    {
        var list = Render<ChoiceList>(p => p.Add(c => c.Name, "colour").Add(c => c.Options, Colours).Add(c => c.Error, "Choose one"));
        Assert.Equal("Error: Choose one", list.Find("#colour-error").TextContent);
        Assert.All(list.FindAll("input"), input => Assert.Equal("colour-error", input.GetAttribute("aria-describedby")));
    }

    [Fact]
    public void On_an_interactive_page_a_pick_is_heard()
    {
        IReadOnlyList<string> picked = [];
        var list = Render<ChoiceList>(p => p
            .Add(c => c.Name, "colour").Add(c => c.Multiple, true).Add(c => c.Options, Colours)
            .Add(c => c.Selected, ["red"]).Add(c => c.SelectedChanged, now => picked = now));
        list.Find("#colour-2").Change(true);
        Assert.Equal(["red", "blue"], picked);
    }

    private IRenderedComponent<ChoiceList> Show(bool multiple, params string[] selected) => Render<ChoiceList>(p => p
        .Add(c => c.Name, "colour").Add(c => c.Multiple, multiple).Add(c => c.Options, Colours).Add(c => c.Selected, selected));
}
