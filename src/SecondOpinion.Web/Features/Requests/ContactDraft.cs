using Microsoft.AspNetCore.Mvc;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Requests;

/// <summary>What was typed of a call with an office and not yet saved. A new call and each line that is put right have their own.</summary>
public static class ContactDraft
{
    /// <param name="request">The second opinion request.</param>
    /// <param name="line">The line of its log that is put right; null for a new call.</param>
    public static FormDraft Of(Guid request, Guid? line) => new(
        line is { } id ? $"contact-{id:N}-{request:N}" : $"contact-{request:N}",
        file => file.Tracking.Request(request) is { } there && (line is null || there.Contacts.Exists(contact => contact.Id == line)),
        (file, typed) => file.Tracking.Request(request)!.Contacts.Exists(ContactForm.From(typed).Says));

    /// <summary>Where the script sends what is typed.</summary>
    public static string Address(CaseId id, Guid request, Guid? line) =>
        CaseLinks.Request(id, request, "contact/draft") + (line is null ? "" : $"?{LineQuery}={line}");

    /// <summary>Names the line that is put right, in the address of its page and of its draft.</summary>
    public const string LineQuery = "line";

    public static IEndpointRouteBuilder MapContactDrafts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/cases/{id:guid}/requests/{rid:guid}/contact/draft", (Guid id, Guid rid, [FromQuery(Name = LineQuery)] Guid? line, IFormCollection form, CaseFileStore store, CurrentActor actors, CancellationToken ct) =>
            Of(rid, line).TakeAsync(new CaseId(id), form, store, actors, ct));
        return routes;
    }
}
