using SecondOpinion.Content.Texts;

namespace SecondOpinion.Content.Guidance;

/// <summary>Someone to call.</summary>
/// <param name="Id">Such as <c>crisis</c>.</param>
/// <param name="Number">The number as it is read.</param>
/// <param name="Tel">What a phone dials.</param>
/// <param name="Text">The whole line, with <c>{number}</c> in its place.</param>
public sealed record HelpLine(string Id, string Number, string Tel, PatientText Text);
