namespace SecondOpinion.Web.Ui;

/// <summary>One answer to look over.</summary>
/// <param name="Key">What was asked, in a few words.</param>
/// <param name="Values">What was answered, a line each; give the words for "not answered" when there is none.</param>
/// <param name="ChangeHref">Where to change it, or null where it cannot be changed.</param>
/// <param name="ChangeText">What the link says, such as "Change".</param>
/// <param name="ChangeHidden">What a screen reader adds to it, so that links differ.</param>
/// <param name="Href">Where the values lead, such as a number to call or a page elsewhere, or null.</param>
public sealed record SummaryRow(string Key, IReadOnlyList<string> Values, string? ChangeHref = null, string? ChangeText = null, string? ChangeHidden = null, string? Href = null);
