using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Layout;

/// <summary>A tracked page with forms: what was typed stays, and what is wrong is said beside the field and in the summary.</summary>
public abstract class FormPage : TrackedPage
{
    private readonly List<FieldError> errors = [];

    /// <summary>What the forms show: as stored, with what was just typed over it.</summary>
    protected FieldValues Fields { get; set; } = FieldValues.Empty;

    /// <summary>What is wrong, with the rule that refused the change.</summary>
    protected IReadOnlyList<FieldError> Errors =>
        Broken is { } rule ? [.. errors, new FieldError("main", W[$"tracked.rule.{Kebab.Of(rule)}"])] : errors;

    /// <summary>Takes up what one form of the page posted; the fields of the others stay as stored.</summary>
    protected FieldValues TakeUp()
    {
        var posted = PostedFields.Read(Http.Request.Form);
        return Fields = Http.Request.Form.Keys.Aggregate(Fields, (fields, name) => fields.With(name, posted.All(name)));
    }

    /// <summary>Says what is wrong. True when nothing is.</summary>
    protected bool IsFine(ValidationResult check)
    {
        errors.AddRange(check.Errors.Select(e => new FieldError(
            e.PropertyName, W.With(e.ErrorMessage, ("most", e.FormattedMessagePlaceholderValues?.GetValueOrDefault("MaxLength"))))));
        return errors.Count == 0;
    }

    /// <summary>
    /// True when nobody else has changed what was typed in here since the form was opened. Else that is said beside the field,
    /// with what it holds now, and saving once more keeps the typing.
    /// </summary>
    /// <param name="stored">What the form would hold, were it opened now.</param>
    /// <param name="says">The words for what a field holds, where they are not what is stored.</param>
    protected bool IsAlone(FieldValues stored, Func<string, string?>? says = null)
    {
        var crossed = OpenedFields.Crossed(Fields, stored);
        foreach (var field in crossed)
        {
            var now = says?.Invoke(field) ?? RequestTexts.Shortened(OpenedFields.Text(stored, field));
            Wrong(field, Newer(now));
        }

        Fields = crossed.Count > 0 ? OpenedFields.Reopen(Fields, stored) : Fields;
        return crossed.Count == 0;
    }

    /// <summary>Says that someone else has changed a field since.</summary>
    /// <param name="now">What it holds now.</param>
    protected string Newer(string now) => now.Length > 0 ? W.With("tracked.error.newer", ("now", now)) : W["tracked.error.newer-blank"];

    /// <summary>Says what is wrong with one field.</summary>
    protected void Wrong(string field, string message) => errors.Add(new FieldError(field, message));

    protected string? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal))?.Message;

    /// <summary>The title of the tab: what kind of page it is, and nothing about the person.</summary>
    protected string Title(string key) => Errors.Count > 0 ? W["wizard.error-title-prefix"] + W[key] : W[key];
}
