using Microsoft.AspNetCore.Http.HttpResults;
using SecondOpinion.Content;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Wizard.Name;

/// <summary>Where the page script asks for names while a person types. The words are posted: they stand in no address and no log, and nothing of them is kept.</summary>
public static class NameEndpoint
{
    public const string Address = "/names";

    public static IEndpointRouteBuilder MapNames(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Address, (IFormCollection form, NameChoices names, ContentLibrary content, CurrentLanguage language) =>
            new RazorComponentResult<ComboOptions>(new { Options = names.For(form["typed"], content.WordingFor(language.Now, planFor: null)) }));
        return routes;
    }
}
