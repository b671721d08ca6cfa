using Microsoft.AspNetCore.Components;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Layout;

/// <summary>A page of one second opinion request, or of its visit. Where the request is gone, so is the page.</summary>
public abstract class OneRequestPage : FormPage
{
    /// <summary>The request's random id.</summary>
    [Parameter]
    public Guid Rid { get; set; }

    /// <summary>The request, or null when there is nothing to show.</summary>
    protected OpinionRequest? Request => File?.Tracking.Request(Rid);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is not null && Request is null)
        {
            Navigation.NotFound();
        }
    }

    /// <summary>Takes up what the page's one form posted; a box that was not ticked is not there.</summary>
    protected FieldValues Read() => Fields = PostedFields.Read(Http.Request.Form);
}
