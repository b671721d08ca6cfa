using SecondOpinion.Content;
using SecondOpinion.Domain.Cases;
using SecondOpinion.Domain.Planning;

namespace SecondOpinion.Web.Features.Records;

/// <summary>One record of the case as its pages show it.</summary>
public sealed record RecordView
{
    private RecordView(string id, int position, CaseFile file, CasePlan plan, ContentLibrary content, DateOnly today)
    {
        Id = id;
        Position = position;
        Today = today;
        Kind = content.Records[id].Kind;
        Item = file.Tracking.Record(id);
        IsOffered = plan.Records.Other.Contains(id, StringComparer.Ordinal);
        LegalLimit = plan.LegalLimitOf(id);
        IsToGetReadyNow = !IsOffered && plan.IsToGetReadyNow(id);
        Check = plan.CheckOf(id);
        Late = LateRecord.Of(id, file, plan, today);
        AskBy = IsOffered || !plan.IsBeforeVisit ? null : plan.SafeAskDateOf(id);
    }

    /// <summary>The record as who may only see reads it: they call no office, and which calls were made is not known to them.</summary>
    public RecordView WithoutCalls => this with { Check = null, Late = IsToCall ? null : Late };

    public string Id { get; }

    /// <summary>Its place in the list, from 1; its address, because the id would say what the illness is.</summary>
    public int Position { get; }

    public RecordKind Kind { get; }

    public RecordItem Item { get; }

    public DateOnly Today { get; }

    /// <summary>Offered, and not on the list of what to gather.</summary>
    public bool IsOffered { get; }

    /// <summary>It was not asked for in time.</summary>
    public bool IsLate => Late is { Reason: LateReason.ToAsk };

    /// <summary>The last safe day, while the visit is to come.</summary>
    public DateOnly? AskBy { get; }

    /// <summary>It is at home, and its last safe day is over.</summary>
    public bool IsToGetReadyNow { get; }

    /// <summary>The day on which the law's 30 days end, while it is awaited from someone whom the law binds.</summary>
    public DateOnly? LegalLimit { get; }

    /// <summary>The day to call about it, and why then; null where nothing is awaited.</summary>
    public CheckDay? Check { get; private init; }

    /// <summary>The last call about it was answered by nobody. One on the day it came was about all of it, not about a part that is missing in it.</summary>
    public bool IsUnanswered => Item.UnansweredOn is { } tried
        && !(Item.CheckedOn >= tried || (Item.IsIncomplete ? Item.ReceivedOn >= tried : Item.ReceivedOn > tried) || Item.AskedOn > tried);

    public bool IsOwn => Kind.IsOwn;

    /// <summary>The law's 30 days have passed.</summary>
    public bool IsPastLimit => LegalLimit <= Today;

    /// <summary>It is time to call or write about it.</summary>
    public bool IsToCall => Late is { Reason: not (LateReason.ToAsk or LateReason.ToGetReady) };

    private LateRecord? Late { get; init; }

    /// <summary>Every record the case can have, first those to gather, then those that are offered.</summary>
    public static IReadOnlyList<RecordView> All(CaseFile file, CasePlan plan, ContentLibrary content, DateOnly today) =>
        [.. plan.Records.Needed.Concat(plan.Records.Other).Select((id, index) => new RecordView(id, index + 1, file, plan, content, today))];
}
