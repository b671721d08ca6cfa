namespace SecondOpinion.Web.Layout;

/// <summary>Marks a page that needs no Blazor script: landing, shared views and everything printed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PlainPageAttribute : Attribute
{
    /// <summary>The style sheet in place of <c>app.css</c>, such as <c>print.css</c>.</summary>
    public string? Stylesheet { get; init; }
}
