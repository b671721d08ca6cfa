using SecondOpinion.Domain.Cases;
using SecondOpinion.Persistence.Model;
using SecondOpinion.Persistence.Sealing;

namespace SecondOpinion.Persistence;

/// <summary>A case between being opened and being sealed again: its row, its key, its text and what the text says.</summary>
internal sealed record UnsealedCase(CaseRow Row, byte[] Key, byte[] Text, CaseFile File)
{
    public static UnsealedCase Open(CaseRow row, byte[] key, CaseReadings readings)
    {
        var text = CaseSeal.Open(key, row.Id, row.Version, new SealedBytes(row.Nonce, row.Tag, row.Payload));
        return new UnsealedCase(row, key, text, readings.Read(row.Id, text));
    }

    /// <summary>A new row at version 1.</summary>
    public static CaseRow SealNew(CaseFile file, OwnerId owner, byte[] key)
    {
        var box = CaseSeal.Close(key, file.Id, version: 1, CaseDocument.Write(file));
        return new CaseRow
        {
            Id = file.Id,
            OwnerId = owner,
            Version = 1,
            Schema = CaseDocument.CurrentSchema,
            CreatedAt = file.StartedAt,
            ChangedAt = file.StartedAt,
            Nonce = box.Nonce,
            Tag = box.Tag,
            Payload = box.Payload,
        };
    }

    /// <summary>Puts the next text into the row, one version on.</summary>
    public void Reseal(CaseFile next, byte[] text, DateTimeOffset at)
    {
        var box = CaseSeal.Close(Key, Row.Id, Row.Version + 1, text);
        Row.Version++;
        Row.Schema = CaseDocument.CurrentSchema;
        Row.ChangedAt = at;
        Row.WantsReminders = next.Reminders is { IsOn: true };
        (Row.Nonce, Row.Tag, Row.Payload) = (box.Nonce, box.Tag, box.Payload);
    }
}
