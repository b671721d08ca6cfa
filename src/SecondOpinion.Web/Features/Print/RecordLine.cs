using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Web.Features.Print;

/// <summary>One record of the printed list.</summary>
/// <param name="Id">The record.</param>
/// <param name="Item">What is tracked of it.</param>
/// <param name="IsOwn">It is made or kept at home, so nobody is asked.</param>
/// <param name="AskBy">The last safe day, while it is still to ask for and that day is to come.</param>
/// <param name="IsLate">The last safe day to ask for it, or to have it ready, is over.</param>
public sealed record RecordLine(string Id, RecordItem Item, bool IsOwn, DateOnly? AskBy, bool IsLate)
{
    public bool IsHere => Item is { HasCome: true, IsIncomplete: false };

    // A day from before it was asked for anew is no answer to "asked on".
    public DateOnly? AskedOn => Item.Status >= RecordStatus.Asked ? Item.AskedOn : null;

    /// <summary>Whom the person asked, as typed.</summary>
    public string? Whom => AskedOn is not null && Item.AskedWhom is { Length: > 0 } whom ? whom : null;

    /// <summary>The day they promised it for, while it has not come.</summary>
    public DateOnly? PromisedFor => Item.IsAwaited ? Item.PromisedFor : null;

    public DateOnly? CameOn => Item.HasCome ? Item.ReceivedOn : null;

    public static RecordLine Of(string id, PrintOrder order)
    {
        var isOwn = order.Plan.Ledger.IsOwn(id);
        var day = order.Plan.StatusOf(id) == RecordStatus.ToAsk && order.Plan.IsBeforeVisit ? order.Plan.SafeAskDateOf(id) : null;
        return new(id, order.File.Tracking.Record(id), isOwn, day >= order.Today ? day : null, order.Plan.IsLate(id) || order.Plan.IsToGetReadyNow(id));
    }
}
