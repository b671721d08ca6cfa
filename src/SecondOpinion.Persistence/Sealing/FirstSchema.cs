using System.Text.Json;
using SecondOpinion.Domain.Cases;

namespace SecondOpinion.Persistence.Sealing;

/// <summary>
/// What the first schema said in other places: one visit and the status of each record stood in the case itself. The visit
/// becomes that of a request; it has the id of the case, so that every reading gives the same.
/// </summary>
internal sealed record FirstSchema(FirstSchema.Members Case)
{
    public static CaseFile Upgrade(CaseFile file, ReadOnlySpan<byte> utf8)
    {
        var old = JsonSerializer.Deserialize<FirstSchema>(utf8, CaseJson.Options)!.Case;
        var tracking = (old.RecordMarks ?? []).Aggregate(file.Tracking, (all, mark) => all.ChangeRecord(mark.Key, item => item with { Status = mark.Value }));
        return file with
        {
            Tracking = old.Visit is { } visit ? tracking.Add(new OpinionRequest(file.Id.Value, visit.Place ?? "").Book(visit, day: null)) : tracking,
        };
    }

    internal sealed record Members(Visit? Visit, Dictionary<string, RecordStatus>? RecordMarks);
}
