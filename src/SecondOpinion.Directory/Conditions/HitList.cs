using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>Hits in the order in which they were found, each illness once.</summary>
/// <param name="most">How many at most; what comes later is left out.</param>
internal sealed class HitList(int most)
{
    private readonly List<ConditionHit> all = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);

    public int Most => most;

    public IReadOnlyList<ConditionHit> All => all;

    /// <param name="known">An illness of the catalogue.</param>
    /// <param name="itsCodes">Rows of ICD-10-CM that it stands for, with the dot: they say the same once more.</param>
    public void Add(ConditionHit.Known known, ImmutableArray<string> itsCodes)
    {
        if (all.Count < most && ids.Add(known.Id))
        {
            all.Add(known);
            codes.UnionWith(itsCodes);
        }
    }

    public void Add(ConditionHit.Coded coded)
    {
        if (all.Count < most && codes.Add(coded.Code))
        {
            all.Add(coded);
        }
    }
}
