using FluentValidation.Results;
using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Ui;

namespace SecondOpinion.Web.Features.Records;

/// <summary>The forms of one record: what stands in them, and what a post of each does.</summary>
public sealed class RecordDesk(RecordView record, CaseFile file, DateOnly today)
{
    // The most letters a field holds, for the message that says so.
    private static readonly Dictionary<string, int> Most = new(StringComparer.Ordinal)
    {
        [AskForm.WhomField] = RecordItem.TextLength,
        [CameForm.MissingField] = RecordItem.NoteLength,
        [SendForm.OfficeField] = OpinionRequest.NameLength,
        [SendForm.TrackingField] = RecordSending.TrackingLength,
        [HolderForm.HolderField] = RecordItem.TextLength,
        [HolderForm.NoteField] = RecordItem.NoteLength,
    };

    /// <summary>Every field of the page as it is stored.</summary>
    public FieldValues Stored => HolderForm.Saved(
        SendForm.Fresh(CameForm.Saved(AskForm.Saved(FieldValues.Empty, record.Item, today), record.Item, today), file, today),
        record.Item);

    public RecordPost Ask(FieldValues fields)
    {
        var form = AskForm.From(fields);
        return record.IsOwn ? new RecordPost(new ValidationResult(), item => item) : new RecordPost(new AskForm.Validator(today).Validate(form), form.Keep);
    }

    public RecordPost Come(FieldValues fields)
    {
        var form = CameForm.From(fields);
        return new RecordPost(new CameForm.Validator(record.Item.AskedOn, today).Validate(form), form.Keep);
    }

    /// <param name="fields">What was posted.</param>
    /// <param name="id">The id for the copy.</param>
    public RecordPost Send(FieldValues fields, Guid id)
    {
        var form = SendForm.From(fields);
        return new RecordPost(new SendForm.Validator(file, today).Validate(form), item => form.Sending(file, id) is { } sending ? item.Send(sending) : item);
    }

    public RecordPost Hold(FieldValues fields)
    {
        var form = HolderForm.From(fields);
        return new RecordPost(new HolderForm.Validator().Validate(form), form.Keep);
    }

    /// <summary>What is wrong, in words.</summary>
    public static IEnumerable<FieldError> Errors(ValidationResult check, Wording words) =>
        check.Errors.Select(e => new FieldError(e.PropertyName, words.With(e.ErrorMessage, ("most", Most.GetValueOrDefault(e.PropertyName)))));
}
