using System.Collections.Immutable;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Domain.Planning;

/// <summary>How far the records of a case are, and to whom letters for them go.</summary>
/// <param name="records">Which records the case asks for.</param>
/// <param name="tracking">What was said of them.</param>
/// <param name="rules">Who has which record.</param>
public sealed class RecordLedger(RecordList records, Tracking tracking, RuleBook rules)
{
    /// <summary>What to gather: without what the person does not need.</summary>
    public ImmutableList<string> Wanted { get; } = records.Needed.RemoveAll(id => tracking.Record(id).Status == RecordStatus.NotNeeded);

    /// <summary>What has to be asked for: without what is made or kept at home.</summary>
    public IEnumerable<string> ToBeAsked => Wanted.Where(id => !IsOwn(id));

    public int Asked => ToBeAsked.Count(id => tracking.Record(id).Status >= RecordStatus.Asked);

    /// <summary>Here with nothing missing, or sent on.</summary>
    public int Here => Wanted.Count(id => tracking.Record(id) is { HasCome: true, IsIncomplete: false });

    /// <summary>Here with a part missing.</summary>
    public int Incomplete => Wanted.Count(id => tracking.Record(id).IsIncomplete);

    public int Sent => Wanted.Count(id => tracking.Record(id).Status >= RecordStatus.Sent);

    /// <summary>Everyone to write to, in the order of the records; marking a record takes nobody off it.</summary>
    public ImmutableList<RecordGroup> Groups { get; } =
    [
        .. from id in records.Needed
           let kind = rules.Record(id)
           where kind is not null
           let holder = RecordHolders.WrittenTo(kind.Holder)
           where holder is not null
           let name = tracking.Record(id).Holder?.Trim() is { Length: > 0 } typed ? typed : null
           group (Id: id, Name: name, Holder: holder) by (IsLab: string.Equals(holder, RecordHolders.TissueLab, StringComparison.Ordinal), Who: name?.ToUpperInvariant() ?? holder) into same
           let first = same.First()
           select new RecordGroup(first.Holder, first.Name, [.. same.Select(r => r.Id)]),
    ];

    public bool IsOwn(string record) => rules.Record(record) is { IsOwn: true };

    /// <summary>Of a group, what is still to be asked for.</summary>
    public ImmutableList<string> Open(RecordGroup group) => group.Records.RemoveAll(id => tracking.Record(id).Status != RecordStatus.ToAsk);

    /// <summary>Of a group, what was asked for by the person and has not come.</summary>
    public ImmutableList<string> Awaited(RecordGroup group) => group.Records.RemoveAll(id => tracking.Record(id) is not { IsAwaited: true, IsPulled: false });
}
