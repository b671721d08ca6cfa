namespace SecondOpinion.Web.Ui;

/// <summary>One row of a task list.</summary>
/// <param name="Title">What there is to do.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="Href">Where to do it, or null where there is no page for it.</param>
/// <param name="Note">One short line under the title.</param>
public sealed record TaskRow(string Title, string State, string? Href = null, string? Note = null, TaskMark Mark = TaskMark.Open);
