using FluentValidation.Results;
using Microsoft.AspNetCore.Components;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Layout;

/// <summary>A page of one second opinion request, or of its visit. Where the request is gone, so is the page.</summary>
public abstract class OneRequestPage : TrackedPage
{
    private readonly List<FieldError> errors = [];

    /// <summary>The request's random id.</summary>
    [Parameter]
    public Guid Rid { get; set; }

    /// <summary>The request, or null when there is nothing to show.</summary>
    protected OpinionRequest? Request => File?.Tracking.Request(Rid);

    /// <summary>What the form shows: as stored, or as it was typed.</summary>
    protected FieldValues Fields { get; set; } = FieldValues.Empty;

    /// <summary>What is wrong with the form, or the rule that refused the change.</summary>
    protected IReadOnlyList<FieldError> Errors =>
        Broken is { } rule ? [.. errors, new FieldError("main", W[$"tracked.rule.{Kebab.Of(rule)}"])] : errors;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is not null && Request is null)
        {
            Navigation.NotFound();
        }
    }

    /// <summary>Takes up what was posted.</summary>
    protected FieldValues Read() => Fields = PostedFields.Read(Http.Request.Form);

    /// <summary>Says what is wrong beside the fields. True when nothing is.</summary>
    protected bool IsFine(ValidationResult check)
    {
        errors.AddRange(check.Errors.Select(e => new FieldError(e.PropertyName, W.With(e.ErrorMessage, ("most", e.CustomState ?? "")))));
        return errors.Count == 0;
    }

    protected void Refuse(string field, string message) => errors.Add(new FieldError(field, message));

    protected string? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal))?.Message;

    /// <summary>The title of the tab: what kind of page it is, and nothing about the person.</summary>
    protected string Title(string key) => Errors.Count > 0 ? W["wizard.error-title-prefix"] + W[key] : W[key];
}
