using System.Collections.Immutable;

namespace SecondOpinion.Directory.Conditions;

/// <summary>One search among the names of one index.</summary>
internal sealed class NameSearch
{
    /// <summary>More names than these are not weighed; the first of them are the more important.</summary>
    private const int MostWeighed = 250;

    // Shares of a score: that all that was typed is in the name, and that all of the name was typed.
    private const float TypedShare = 0.55f;
    private const float NameShare = 0.45f;

    // While the last word is half typed, more words may follow.
    private const float NameShareOfHalf = 0.25f;
    private const float StartsTheName = 0.03f;
    private const float TalkFits = 0.02f;
    private const float UnknownWord = 0.7f;

    // For parts of a sentence: what else was typed counts less, and the name must be there for the greater part.
    private const float TypedShareOfParts = 0.3f;
    private const float LeastOfName = 0.55f;
    private const int TooCommon = 16;

    private readonly NameIndex index;
    private readonly TypedWord[] words;
    private readonly float nameShare;
    private readonly byte[] bestFit;
    private readonly byte[] mostFit;
    private readonly byte[] fittest;

    public NameSearch(NameIndex index, TypedText typed)
    {
        this.index = index;
        words = [.. typed.Words.Select((word, at) => new TypedWord(word, typed.IsTalk(at), typed.IsLastHalfTyped && at == typed.Words.Length - 1, index.Vocabulary))];
        nameShare = typed.IsLastHalfTyped ? NameShareOfHalf : NameShare;
        bestFit = new byte[words.Length];
        mostFit = new byte[index.Vocabulary.Count];
        fittest = new byte[index.Vocabulary.Count];
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
            Weigh();
            var weighed = 0;
            foreach (var name in NamesWithAll(words.Where(word => !word.IsTalk)).InOrder())
            {
                WeighWhole(name, best);
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
        Weigh();
        var telling = words.Where(word => !word.IsTalk && word.Fitting.Count > 0).ToArray();
        var rare = telling.Where(word => NamesWith(word) < index.Count / TooCommon).ToArray();
        var typed = words.Where(word => !word.IsTalk).Sum(word => word.Weight);
        foreach (var name in NamesWithAny(rare.Length > 0 ? rare : telling).InOrder())
        {
            WeighParts(name, typed, best);
        }

        return best;
    }

    /// <summary>Where the words of a name stand that were typed, so far as they were typed.</summary>
    public ImmutableArray<TextRun> MarksIn(int name)
    {
        var marks = ImmutableArray.CreateBuilder<TextRun>();
        var numbers = index.WordsOf(name);
        var next = 0;
        foreach (var (word, at) in NameWord.In(index[name].Text))
        {
            if (next < numbers.Length && string.Equals(word, index.Vocabulary[numbers[next]], StringComparison.Ordinal))
            {
                var number = numbers[next++];
                if (mostFit[number] > 0)
                {
                    var typed = words[fittest[number]].Word;
                    marks.Add(at.Length == word.Length && word.StartsWith(typed, StringComparison.Ordinal) ? at with { Length = typed.Length } : at);
                }
            }
        }

        return marks.ToImmutable();
    }

    private void WeighWhole(int name, BestNames best)
    {
        Array.Clear(bestFit);
        var (fits, same, has) = FitOf(name);
        float typed = 0, all = 0, talk = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsTalk)
            {
                talk += bestFit[at] > 0 ? TalkFits : 0;
            }
            else
            {
                var fit = bestFit[at] > 0 ? bestFit[at] : FitBeside(at, name);
                typed += fit * words[at].Weight;
                all += TypedWord.Same * words[at].Weight;
                same = fit == TypedWord.Same ? same : 0;
            }
        }

        var score = (TypedShare * typed / all) + (nameShare * fits / (TypedWord.Same * index.WeightOf(name))) + talk + (StartsWell(name) ? StartsTheName : 0) + index[name].Lead;
        best.Offer(new(name, index[name].Owner, score, same == has ? same : 0));
    }

    private void WeighParts(int name, float typed, BestNames best)
    {
        Array.Clear(bestFit);
        var (fits, _, _) = FitOf(name);
        if (fits >= LeastOfName * TypedWord.Same * index.WeightOf(name))
        {
            var score = fits / TypedWord.Same / ((TypedShareOfParts * typed) + ((1 - TypedShareOfParts) * index.WeightOf(name)));
            best.Offer(new(name, index[name].Owner, score, 0));
        }
    }

    /// <summary>How much of a name was typed, how many of its words just so, and how many it has.</summary>
    private (float Fits, int Same, int Words) FitOf(int name)
    {
        var of = index.WordsOf(name);
        float fits = 0;
        var same = 0;
        foreach (var word in of)
        {
            var fit = mostFit[word];
            if (fit > 0)
            {
                ref var best = ref bestFit[fittest[word]];
                best = Math.Max(best, fit);
                fits += fit * index.WeightOfWord(word);
                same += fit == TypedWord.Same ? 1 : 0;
            }
        }

        return (fits, same, of.Length);
    }

    /// <summary>A word of the name may fit two typed words; it was counted for the better one.</summary>
    private byte FitBeside(int at, int name)
    {
        byte most = 0;
        foreach (var word in index.WordsOf(name))
        {
            most = Math.Max(most, words[at].FitOf(word));
        }

        return most;
    }

    private bool StartsWell(int name) => words[0].FitOf(index.WordsOf(name)[0]) > 0;

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

    /// <summary>Finds for each word of the vocabulary the typed one that it fits best, and how much each typed one tells.</summary>
    private void Weigh()
    {
        for (var at = 0; at < words.Length; at++)
        {
            var sum = 0f;
            foreach (var number in words[at].Fitting)
            {
                sum += index.WeightOfWord(number);
                if (words[at].FitOf(number) is var fit && fit > mostFit[number])
                {
                    (mostFit[number], fittest[number]) = (fit, (byte)at);
                }
            }

            words[at].Weight = words[at].Fitting is { Count: > 0 and var count } ? sum / count : UnknownWord * MathF.Log(1f + index.Count);
        }
    }
}
