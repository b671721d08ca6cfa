using Microsoft.AspNetCore.Components;
using SecondOpinion.Content.Writing;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;
using SecondOpinion.Web.Hosting;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Records;

/// <summary>One record: what to do about it today, every day and name that is known of it, and its history.</summary>
public partial class RecordPage
{
    private RecordView? record;
    private string? posted;
    private string name = "";

    /// <summary>The place of the record in the list, from 1.</summary>
    [Parameter]
    public int Position { get; set; }

    protected override OpenTo OpenTo => OpenTo.Helpers;

    // The place after the change: one that was only offered moves up once something is known of it, or is gone when that is undone.
    protected override string Here => Find(record!.Id) is { } now ? CaseLinks.Record(CaseId, now.Position) : CaseLinks.Records(CaseId);

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (File is null)
        {
            return;
        }

        // A form says which record it is about: the list may have changed since the page came.
        var meant = Http.Request.HasFormContentType ? Http.Request.Form["record"].ToString() : "";
        record = Find(meant) ?? RecordView.All(File, Plan, Content, Today.Date).FirstOrDefault(r => r.Position == Position);
        if (record is null)
        {
            Navigation.NotFound();
            return;
        }

        name = Content.Records.NameOf(record.Id, W.Language, Reader);
        Fields = Desk.Stored;
    }

    private RecordDesk Desk => new(record!, File!, Today.Date);

    private RecordView? Find(string id) => RecordView.All(File!, Plan, Content, Today.Date).FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    private async Task PressAsync()
    {
        if (RecordPress.Read(Http.Request.Form["mark"]) is { } press && Find(press.Record) is { } pressed)
        {
            record = pressed;
            await TrackAsync(press.Verb, file => press.On(file, pressed.IsOwn, Today.Date));
        }
    }

    private async Task SaveAsync(string name, CaseVerb verb, Func<RecordDesk, Func<FieldValues, RecordPost>> form)
    {
        posted = name;
        var post = form(Desk)(PostedFields.Read(Http.Request.Form));
        TakeUp();
        if (IsFine(post.Check) && IsAlone(post.Now, InWords))
        {
            await TrackAsync(NearerVerbs.Of(verb, record!.Item, post.Change(record.Item)), file => file.TrackRecord(record.Id, post.Change));
        }
    }

    private string? InWords(string field) =>
        string.Equals(field, AskForm.WayField, StringComparison.Ordinal) && record!.Item.AskedBy is { } way ? W[$"tracked.way.{Kebab.Of(way)}"] : null;

    private async Task PressSendingAsync()
    {
        var form = Http.Request.Form;
        if (Guid.TryParse(form["arrived"], out var arrived))
        {
            await TrackAsync(CaseVerb.SayRecordArrived, file => file.TrackRecord(record!.Id, item => item.Arrive(arrived, Today.Date)));
        }
        else if (Guid.TryParse(form["strike"], out var struck))
        {
            await TrackAsync(CaseVerb.TrackRecord, file => file.TrackRecord(record!.Id, item => item.Strike(struck)));
        }
    }

    // The letter that has this record in it; to ask, the tissue lab has one of its own. Letters are the owner's.
    private string? LetterFor(string letter)
    {
        var at = Plan.Ledger.Groups.FindIndex(group => group.Records.Contains(record!.Id, StringComparer.Ordinal));
        return at < 0 || !IsOwner ? null : CaseLinks.Letter(CaseId, string.Equals(letter, CaseLetters.Records, StringComparison.Ordinal) && Plan.Ledger.Groups[at].IsLab ? CaseLetters.Slides : letter, at + 1);
    }
}
