using Microsoft.AspNetCore.Components;

namespace SecondOpinion.Web.Ui;

/// <summary>A part of a page that is built and sent again only when it would look different: on a long page the rest stays as it is.</summary>
public abstract class RenderedOnChange : ComponentBase
{
    private object? rendered;

    /// <summary>All that decides how this part looks, as one value that equals another of the same look.</summary>
    protected abstract object Look { get; }

    /// <summary>True when it has to be built once although it looks the same: only a part that was just built can take the focus.</summary>
    protected virtual bool TakesFocusNext => false;

    protected override void OnParametersSet() => rendered ??= Look;

    protected override bool ShouldRender()
    {
        var look = Look;
        var differs = TakesFocusNext || !look.Equals(rendered);
        rendered = look;
        return differs;
    }
}
