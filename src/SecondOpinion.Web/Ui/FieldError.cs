namespace SecondOpinion.Web.Ui;

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The field's name, which is also its element id.</param>
/// <param name="Message">What to do about it, in plain words.</param>
/// <param name="Label">The field's label, where the message alone does not tell which one of several it is about.</param>
public sealed record FieldError(string Field, string Message, string? Label = null);
