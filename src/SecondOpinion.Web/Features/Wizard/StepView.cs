using Microsoft.AspNetCore.Components;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard;

/// <summary>What every wizard step is shown with: the case, what stands in its fields, and what was wrong with them.</summary>
public abstract class StepView : ComponentBase
{
    [Parameter, EditorRequired]
    public required CaseFile File { get; set; }

    [Parameter, EditorRequired]
    public required FieldValues Fields { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<FieldError> Errors { get; set; }

    [Parameter, EditorRequired]
    public required Wording W { get; set; }

    /// <summary>"Part 1 of 4: Diagnosis".</summary>
    [Parameter, EditorRequired]
    public required string Part { get; set; }

    /// <summary>The first error of a field, or null.</summary>
    protected string? ErrorOf(string field) =>
        Errors.FirstOrDefault(e => string.Equals(e.Field, field, StringComparison.Ordinal))?.Message;
}
