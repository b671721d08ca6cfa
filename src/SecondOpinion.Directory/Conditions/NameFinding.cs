namespace SecondOpinion.Directory.Conditions;

/// <summary>What one index has for a text: the best names, and the search that found them.</summary>
/// <param name="Names">The best first.</param>
/// <param name="Search">Tells which parts of them were typed.</param>
internal sealed record NameFinding(BestNames Names, NameSearch Search)
{
    /// <summary>With fewer names than these that fit as typed, slips are looked for too.</summary>
    private const int FewAsTyped = 5;

    /// <summary>The numbers of the names that are just what was typed; of these, those with the most words.</summary>
    public IReadOnlyList<BestNames.Found> Same
    {
        get
        {
            var most = Names.InOrder.Select(name => name.SameWords).DefaultIfEmpty().Max();
            return most == 0 ? [] : [.. Names.InOrder.Where(name => name.SameWords == most)];
        }
    }

    /// <summary>Names that hold all that was typed: as typed, else with words joined or parted, and with slips where that finds few.</summary>
    public static NameFinding Whole(NameIndex index, TypedText text, int most)
    {
        var search = new NameSearch(index, text);
        var best = search.Whole(most);
        if (best.Count == 0)
        {
            foreach (var other in Readings(index, text))
            {
                var again = new NameSearch(index, other);
                if (again.Whole(most) is { Count: > 0 } found)
                {
                    return new(found, again);
                }
            }
        }

        if (best.Count < FewAsTyped && best.InOrder.All(name => name.SameWords == 0))
        {
            search.AllowSlips(inKnown: false);
            best = search.Whole(most);
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

    private static IEnumerable<TypedText> Readings(NameIndex index, TypedText text)
    {
        bool IsWord(string word) => index.Vocabulary.Find(word) >= 0;
        return text.Joined(IsWord).Concat(text.Split(IsWord));
    }
}
