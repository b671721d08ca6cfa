using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>One search among the names of one index.</summary>
internal sealed class NameSearch
{
    /// <summary>More names than these are not weighed; the first of them are the more important.</summary>
    private const int MostWeighed = 250;

    private const int TooCommon = 16;

    private readonly NameIndex index;
    private readonly TypedWord[] words;
    private readonly NameScale scale;

    public NameSearch(NameIndex index, TypedText typed)
    {
        this.index = index;
        words = [.. typed.Words.Select((word, at) => new TypedWord(word, typed.IsTalk(at), typed.IsLastHalfTyped && at == typed.Words.Length - 1, index.Vocabulary))];
        scale = new NameScale(index, words, typed.IsLastHalfTyped);
        foreach (var word in words)
        {
            word.TakeAsTyped();
        }
    }

    /// <summary>True when some word fits nothing, so that no name holds all that was typed.</summary>
    public bool HasUnknown => words.Any(word => !word.IsTalk && word.Fitting.Count == 0);

    /// <summary>Lets slips of finger and ear count from here on.</summary>
    /// <param name="inKnown">Also in words that are there as they were typed: the wrong word may be a word.</param>
    public void AllowSlips(bool inKnown)
    {
        foreach (var word in words.Where(word => inKnown || (!word.IsKnown && !word.IsTalk)))
        {
            word.TakeSlips();
        }
    }

    /// <summary>Lets words that fit nothing fit what is a little farther off.</summary>
    public void AllowFarSlips()
    {
        foreach (var word in words)
        {
            word.TakeFarSlips();
        }
    }

    /// <summary>Names that hold all that was typed, talk apart.</summary>
    public BestNames Whole(int most)
    {
        var best = new BestNames(most);
        if (words.All(word => word.IsTalk || word.Fitting.Count > 0))
        {
            scale.Set();
            var weighed = 0;
            foreach (var name in NamesWithAll(words.Where(word => !word.IsTalk)).InOrder())
            {
                best.Offer(scale.OfWhole(name));
                if (++weighed == MostWeighed)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Names that are there for the greater part in what was typed, such as in a sentence.</summary>
    public BestNames Parts(int most)
    {
        var best = new BestNames(most);
        scale.Set();
        var telling = words.Where(word => !word.IsTalk && word.Fitting.Count > 0).ToArray();
        var rare = telling.Where(word => NamesWith(word) < index.Count / TooCommon).ToArray();
        var typed = words.Where(word => !word.IsTalk).Sum(word => word.Weight);
        foreach (var name in NamesWithAny(rare.Length > 0 ? rare : telling).InOrder())
        {
            if (scale.OfParts(name, typed) is { } found)
            {
                best.Offer(found);
            }
        }

        return best;
    }

    /// <summary>Where the words of a name stand that were typed, so far as they were typed.</summary>
    public ImmutableArray<TextRun> MarksIn(int name) => scale.MarksIn(name);

    private int NamesWith(TypedWord word) => word.Fitting.Sum(number => index.NamesWith(number).Length);

    private NameSet NamesWithAll(IEnumerable<TypedWord> of)
    {
        NameSet? all = null;
        var some = new NameSet(index.Count);
        foreach (var word in of)
        {
            some.Clear();
            AddNames(word, some);
            if (all is null)
            {
                (all, some) = (some, new NameSet(index.Count));
            }
            else
            {
                all.Keep(some);
            }
        }

        return all ?? some;
    }

    private NameSet NamesWithAny(IEnumerable<TypedWord> of)
    {
        var any = new NameSet(index.Count);
        foreach (var word in of)
        {
            AddNames(word, any);
        }

        return any;
    }

    private void AddNames(TypedWord word, NameSet to)
    {
        foreach (var number in word.Fitting)
        {
            index.AddNamesWith(number, to);
        }
    }
}
