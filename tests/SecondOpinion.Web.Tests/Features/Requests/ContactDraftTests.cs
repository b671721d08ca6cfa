using System.Net;
using AngleSharp.Html.Parser;
using SecondOpinion.Domain.Cases;
using SecondOpinion.TestKit;
using SecondOpinion.Web.Layout;
using SecondOpinion.Web.Tests.Rig;

namespace SecondOpinion.Web.Tests.Features.Requests;

/// <summary>What is typed of a new call and what is typed to put an old one right never meet. Today is Monday, March 2, 2026.</summary>
public sealed class ContactDraftTests(TimedApp app) : IClassFixture<TimedApp>
{
    private static readonly Guid Duke = Guid.NewGuid();
    private static readonly Contact Old = new(Guid.NewGuid(), new DateOnly(2026, 3, 1), ContactWay.Phone, "Ana", "Send the slides", new DateOnly(2026, 3, 7));

    [Fact]
    public async Task A_line_left_half_changed_is_not_what_the_next_call_is_written_over()
    {
        var (file, owner) = await OwnedAsync();
        var (call, line) = Pages(file);
        await TypeAsync(owner, line, Old.Id, "Send the scans");
        Assert.Equal((Old.Id.ToString(), "Send the scans", "Change what you wrote"), await ShownAsync(owner, line));
        var (id, said, title) = await ShownAsync(owner, call);
        Assert.NotEqual(Old.Id.ToString(), id);
        Assert.Equal(("", "Write down a call or a talk"), (said, title));

        using var saved = await owner.PostAsync(call, call, Form(Guid.Parse(id), "They will call back"));
        Assert.Equal(["They will call back", "Send the slides"], (await LogAsync(file, owner)).Select(contact => contact.Said).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("Send the scans", (await ShownAsync(owner, line)).Said);
    }

    [Fact]
    public async Task Typing_and_saving_on_an_old_line_leave_a_half_typed_call_alone()
    {
        var (file, owner) = await OwnedAsync();
        var (call, line) = Pages(file);
        var half = Guid.NewGuid();
        await TypeAsync(owner, call, half, "They want");
        await TypeAsync(owner, line, Old.Id, "Send the scans");
        Assert.Equal((half.ToString(), "They want", "Write down a call or a talk"), await ShownAsync(owner, call));

        using var refused = await owner.PostAsync(line, line, [.. Form(Old.Id, "Send the scans"), ("day-day", "99")]);
        Assert.Equal("They want", (await ShownAsync(owner, call)).Said);
        using var saved = await owner.PostAsync(line, line, Form(Old.Id, "Send the scans"));
        Assert.Equal("They want", (await ShownAsync(owner, call)).Said);
        Assert.Equal("Send the scans", Assert.Single(await LogAsync(file, owner)).Said);
    }

    [Fact]
    public async Task What_was_kept_of_a_call_that_is_in_the_log_is_no_new_call()
    {
        var (file, owner) = await OwnedAsync();
        var (call, _) = Pages(file);
        await TypeAsync(owner, call, Old.Id, "Send the");
        var (id, said, _) = await ShownAsync(owner, call);
        Assert.NotEqual(Old.Id.ToString(), id);
        Assert.Equal("", said);
    }

    [Fact]
    public async Task A_line_that_is_taken_out_takes_its_typing_along_and_keeps_no_more()
    {
        var (file, owner) = await OwnedAsync();
        var (_, line) = Pages(file);
        await TypeAsync(owner, line, Old.Id, "Send the scans");
        Assert.Single((await app.StoredAsync(file, owner.Owner)).Drafts);
        var request = CaseLinks.Request(file.Id, Duke);
        using var struck = await owner.PostAsync(request, request, ("_handler", "strike"), ("strike", $"{Old.Id}"));
        Assert.Empty((await app.StoredAsync(file, owner.Owner)).Drafts);
        using var late = await owner.PostAsync(request, $"{CaseLinks.Request(file.Id, Duke, "contact")}/draft?line={Old.Id}", Form(Old.Id, "Send the scans"));
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
    }

    private Task<(CaseFile File, Browser Owner)> OwnedAsync() => app.OwnedAsync(ACase.Rosa()
        .AddRequest(new OpinionRequest(Duke, "Duke"))
        .ChangeRequest(Duke, request => request.Log(Old)));

    private static (string Call, string Line) Pages(CaseFile file) => (CaseLinks.Request(file.Id, Duke, "contact"), CaseLinks.ContactLine(file.Id, Duke, Old.Id));

    // As the script does, to the address that the page names.
    private static async Task TypeAsync(Browser owner, string page, Guid id, string said)
    {
        var form = new HtmlParser().ParseDocument(await owner.ReadAsync(page)).QuerySelector("form[data-draft]")!;
        using var kept = await owner.PostAsync(page, form.GetAttribute("data-draft")!, Form(id, said));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
    }

    private static async Task<(string Id, string Said, string Title)> ShownAsync(Browser owner, string page)
    {
        var shown = new HtmlParser().ParseDocument(await owner.ReadAsync(page));
        return (shown.QuerySelector("main input[name=id]")!.GetAttribute("value")!, shown.QuerySelector("#said")!.TextContent.Trim(), shown.QuerySelector("h1")!.TextContent);
    }

    private static (string, string)[] Form(Guid id, string said) =>
    [
        ("_handler", "contact"), ("id", $"{id}"), ("day-month", "3"), ("day-day", "1"), ("day-year", "2026"), ("way", "phone"), ("said", said),
    ];

    private async Task<IReadOnlyList<Contact>> LogAsync(CaseFile file, Browser owner) =>
        (await app.StoredAsync(file, owner.Owner)).Tracking.Request(Duke)!.Contacts;
}
