using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>What was typed of a call with an office and not yet saved.</summary>
public static class ContactDraft
{
    public static FormDraft Of(Guid request) => new(
        $"contact-{request:N}",
        file => file.Tracking.Request(request) is not null,
        (file, typed) => file.Tracking.Request(request)!.Contacts.Exists(ContactForm.From(typed).Says));

    public static IEndpointRouteBuilder MapContactDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/requests/{rid:guid}/contact/draft", (Guid id, Guid rid, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Of(rid).TakeAsync(new CaseId(id), form, store, actors, ct));
        return routes;
    }
}
