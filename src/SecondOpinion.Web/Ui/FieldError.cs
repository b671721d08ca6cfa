namespace SecondOpinion.Web.Ui;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field's name, which is also its element id.</param>
/// <param name="Message">What to do about it, in plain words.</param>
public sealed record FieldError(string Field, string Message);
