namespace SecondOpinion.Web.Ui;

/// <summary>A way out of a combo box that takes none of its names; it stands below them all.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Button">What is posted when it is pressed where no script runs.</param>
/// <param name="Ticks">The id of a box that it ticks, or null when it only leaves things as they are.</param>
public sealed record ComboEnding(string Text, string Button, string? Ticks = null);
