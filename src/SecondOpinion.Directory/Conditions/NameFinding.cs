namespace SecondOpinion.Directory.Conditions;

/// <summary>What one index has for a text: the best names, and the search that found them.</summary>
/// <param name="Names">The best first.</param>
/// <param name="Search">Tells which parts of them were typed.</param>
internal sealed record NameFinding(BestNames Names, NameSearch Search)
{
    /// <summary>With fewer names than these that fit as typed, slips are looked for too.</summary>
    private const int FewAsTyped = 5;

    /// <summary>With fewer than these, in a short text, a word may be the wrong word: "hodgins" where another name has it so.</summary>
    private const int VeryFew = 3;
    private const int ShortText = 4;

    /// <summary>The numbers of the names that are just what was typed; of these, those with the most words.</summary>
    public IReadOnlyList<BestNames.Found> Same
    {
        get
        {
            var most = Names.InOrder.Select(name => name.SameWords).DefaultIfEmpty().Max();
            return most == 0 ? [] : [.. Names.InOrder.Where(name => name.SameWords == most)];
        }
    }

    /// <summary>Names that hold all that was typed: as typed, else with words joined, with slips where that finds few, else with words parted, else with more slips.</summary>
    public static NameFinding Whole(NameIndex index, TypedText text, int most)
    {
        var search = new NameSearch(index, text);
        var best = search.Whole(most);
        var isSame = best.InOrder.Any(name => name.SameWords > 0);
        if (!isSame && Other(index, text.Joined(index.Vocabulary.Has), most) is { } joined && (best.Count == 0 || joined.Same.Count > 0))
        {
            return joined;
        }

        if (best.Count < FewAsTyped && !isSame)
        {
            search.AllowSlips(inKnown: best.Count is > 0 and < VeryFew && text.Words.Length <= ShortText);
            best = search.Whole(most);
        }

        if (best.Count == 0 && Other(index, text.Split(index.Vocabulary.Has), most) is { } split)
        {
            return split;
        }

        if (best.Count == 0 && !search.HasUnknown)
        {
            search.AllowSlips(inKnown: true);
            best = search.Whole(most);
        }

        if (best.Count == 0)
        {
            search.AllowFarSlips();
            best = search.Whole(most);
        }

        return new(best, search);
    }

    /// <summary>Names found for the greater part in the text.</summary>
    public NameFinding InParts(int most) => new(Search.Parts(most), Search);

    private static NameFinding? Other(NameIndex index, IEnumerable<TypedText> readings, int most)
    {
        foreach (var reading in readings)
        {
            var search = new NameSearch(index, reading);
            if (search.Whole(most) is { Count: > 0 } found)
            {
                return new(found, search);
            }
        }

        return null;
    }
}
