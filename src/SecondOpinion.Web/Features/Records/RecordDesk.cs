using FluentValidation.Results;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Hosting;

namespace SecondOpinion.Web.Features.Records;

/// <summary>The forms of one record: what stands in them, and what a post of each does.</summary>
public sealed class RecordDesk(RecordView record, CaseFile file, DateOnly today)
{
    /// <summary>Every field of the page as it is stored.</summary>
    public FieldValues Stored => HolderForm.Saved(
        SendForm.Fresh(CameForm.Saved(AskForm.Saved(FieldValues.Empty, record.Item, today), record.Item, today), file, today),
        record.Item);

    public RecordPost Ask(FieldValues fields)
    {
        AskForm On(RecordItem item) => AskForm.From(OpenedFields.Merge(fields, AskForm.Now(item, fields)));
        return record.IsOwn
            ? new RecordPost(new ValidationResult(), FieldValues.Empty, item => item)
            : new RecordPost(new AskForm.Validator(record.Item, today).Validate(On(record.Item)), AskForm.Now(record.Item, fields), item => On(item).Keep(item));
    }

    public RecordPost Come(FieldValues fields)
    {
        CameForm On(RecordItem item) => CameForm.From(OpenedFields.Merge(fields, CameForm.Now(item, fields)));
        return new RecordPost(new CameForm.Validator(record.Item, today).Validate(On(record.Item)), CameForm.Now(record.Item, fields), item => On(item).Keep(item));
    }

    public RecordPost Send(FieldValues fields)
    {
        var (form, id) = (SendForm.From(fields), PostedId.Of(fields, SendForm.CopyField));
        return new RecordPost(new SendForm.Validator(file, today).Validate(form), FieldValues.Empty, item => form.Sending(file, id) is { } sending ? item.Send(sending) : item);
    }

    public RecordPost Hold(FieldValues fields)
    {
        HolderForm On(RecordItem item) => HolderForm.From(OpenedFields.Merge(fields, HolderForm.Now(item)));
        return new RecordPost(new HolderForm.Validator().Validate(On(record.Item)), HolderForm.Now(record.Item), item => On(item).Keep(item));
    }
}
