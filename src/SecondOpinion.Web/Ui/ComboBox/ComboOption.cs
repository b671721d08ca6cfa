using System.Collections.Immutable;

namespace SecondOpinion.Web.Ui;

/// <summary>One thing that a combo box offers.</summary>
/// <param name="Value">What stands in the box when it is chosen.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Also">Why it was found, where the name does not say it.</param>
/// <param name="Notes">What is said quietly: a formal name, a code.</param>
/// <param name="Language">The language of the name, such as <c>en</c>, or null when it is that of the page.</param>
public sealed record ComboOption(string Value, MarkedRuns Name, MarkedRuns? Also, ImmutableArray<MarkedRuns> Notes, string? Language = null);
