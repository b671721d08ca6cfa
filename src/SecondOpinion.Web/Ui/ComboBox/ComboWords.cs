namespace SecondOpinion.Web.Ui;

/// <summary>What a combo box says besides its names.</summary>
/// <param name="Find">The button that looks for names where no script runs.</param>
/// <param name="List">What the names are.</param>
/// <param name="FoundOne">Said when one name was found.</param>
/// <param name="Found">Said when more were found, with <c>{count}</c>.</param>
/// <param name="None">Said when none was found.</param>
/// <param name="Chosen">Said when a name was put into the box, with <c>{name}</c>.</param>
/// <param name="Own">The button that brings back what was typed, with <c>{words}</c>.</param>
public sealed record ComboWords(string Find, string List, string FoundOne, string Found, string None, string Chosen, string Own);
