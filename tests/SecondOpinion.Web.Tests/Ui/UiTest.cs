using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Tests.Ui;

/// <summary>A component on its own, with words to say.</summary>
public abstract class UiTest : BunitContext
{
    protected UiTest() =>
        Services.AddCascadingValue(_ => new UiWords("There is a problem", "Error:", "Month", "Day", "Year", "Saved {time}", "Not saved yet", "Page too old", "Too long", "Page gone"));
}
