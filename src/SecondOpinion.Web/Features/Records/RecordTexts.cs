using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Web.Layout;

namespace SecondOpinion.Web.Features.Records;

/// <summary>The words that follow from where a record is.</summary>
internal static class RecordTexts
{
    public static string Status(RecordView record, Wording words) => record switch
    {
        { IsOffered: true, Item.Status: RecordStatus.ToAsk } => words["records.status.optional"],
        { Item.IsIncomplete: true } => words["records.status.got-part"],
        _ => Status(record.Item.Status, record.IsOwn, words),
    };

    /// <summary>What kind of call is due.</summary>
    public static string CallTitle(RecordView record, Wording words) =>
        words[record.IsPastLimit ? "records.limit.title" : record.Item.IsIncomplete ? "records.missing.title" : "records.check.title"];

    // What a person has at home is not asked for, so it is never "to ask for".
    public static string Status(RecordStatus status, bool isOwn, Wording words) =>
        words[isOwn && status == RecordStatus.ToAsk ? "records.status.to-get-ready" : $"records.status.{Kebab.Of(status)}"];

    /// <summary>What is known of it, a line each, in the order in which it happens.</summary>
    public static IEnumerable<string> Lines(RecordView record, Wording words)
    {
        var item = record.Item;
        return item.Status switch
        {
            RecordStatus.NotNeeded => [],
            RecordStatus.ToAsk => ToAsk(record, words),
            RecordStatus.Asked or RecordStatus.Waiting => [.. Asked(item, words), .. Ahead(record, words)],
            RecordStatus.GotIt when item.IsIncomplete => [.. Came(item, words), .. Ahead(record, words)],
            RecordStatus.GotIt => Came(item, words),
            _ => Went(item, words),
        };
    }

    // A day that is over helps nobody: what is late to ask for is said apart, and what is at home is got ready now.
    private static IEnumerable<string> ToAsk(RecordView record, Wording words) => record switch
    {
        { IsToGetReadyNow: true } => [words["records.line.ready-now"]],
        { AskBy: { } day } when day >= record.Today => [words.With(record.IsOwn ? "records.line.ready-by" : "records.line.ask-by", ("date", day))],
        _ => [],
    };

    private static IEnumerable<string> Asked(RecordItem item, Wording words) => (item.AskedOn, item.AskedWhom) switch
    {
        (null, _) => [],
        ({ } day, { Length: > 0 } office) when item.IsPulled => [words.With("records.line.pulled-by", ("office", office), ("date", day))],
        ({ } day, _) when item.IsPulled => [words.With("records.line.pulled", ("date", day))],
        ({ } day, { Length: > 0 } whom) => [words.With("records.line.asked-whom", ("date", day), ("whom", whom))],
        ({ } day, _) => [words.With("records.line.asked", ("date", day))],
    };

    private static IEnumerable<string> Ahead(RecordView record, Wording words)
    {
        (string Key, DateOnly? Day)[] days =
        [
            ("records.line.checked", record.Item.IsIncomplete ? record.Item.MissingAskedOn : record.Item.CheckedOn),
            ("records.line.unanswered", record.IsUnanswered ? record.Item.UnansweredOn : null),
            ("records.line.promised", record.Item.IsIncomplete ? null : record.Item.PromisedFor),
            ("records.line.check-on", record.Check?.Day > record.Today ? record.Check.Day : null),
            ("records.line.limit", record.IsPastLimit ? null : record.LegalLimit),
        ];
        return days.Where(d => d.Day is not null).Select(d => words.With(d.Key, ("date", d.Day)));
    }

    private static IEnumerable<string> Came(RecordItem item, Wording words) =>
    [
        .. item.ReceivedOn is { } day ? [words.With("records.line.came", ("date", day))] : Array.Empty<string>(),
        .. item.Missing is { Length: > 0 } missing ? [words.With("records.line.missing", ("what", missing))] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Went(RecordItem item, Wording words) => item.Sendings.SelectMany(sending => Went(sending, words));

    public static IEnumerable<string> Went(RecordSending sending, Wording words) =>
    [
        $"{words.With("records.line.sent", ("office", sending.Office), ("date", sending.SentOn))} · {words[$"tracked.way.{Kebab.Of(sending.Way)}"]}",
        .. sending.TrackingNumber is { Length: > 0 } number ? [words.With("records.line.tracking", ("number", number))] : Array.Empty<string>(),
        .. sending.ArrivedOn is { } day ? [words.With("records.line.arrived", ("office", sending.Office), ("date", day))] : Array.Empty<string>(),
    ];

    /// <summary>A record's name in the middle of a sentence; a short form such as MRI keeps its capitals.</summary>
    public static string InSentence(string name, Wording words) =>
        name.Length > 1 && char.IsLower(name[1]) ? string.Concat(name[..1].ToLower(words.Culture), name[1..]) : name;
}
