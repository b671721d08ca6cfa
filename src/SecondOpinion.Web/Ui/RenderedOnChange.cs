using Microsoft.AspNetCore.Components;

namespace SecondOpinion.Web.Ui;

/// <summary>A part of a page that is built and sent again only when it would look different: on a long page the rest stays as it is.</summary>
public abstract class RenderedOnChange : ComponentBase
{
    private object? rendered;

    /// <summary>All that decides how this part looks, as one value that equals another of the same look.</summary>
    protected abstract object Look { get; }

    protected override void OnParametersSet() => rendered ??= Look;

    protected override bool ShouldRender()
    {
        var look = Look;
        var differs = !look.Equals(rendered);
        rendered = look;
        return differs;
    }
}
